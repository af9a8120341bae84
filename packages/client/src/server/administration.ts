import type { ResponseOf } from "@botschaft/protocol/contract";
import type { SentInvitation } from "../model/invitations/invitations-model.ts";
import type { Call } from "./call.ts";
import { ServerError } from "./server-error.ts";

export type MadeInvitation = { readonly link: string; readonly greetingName?: string; readonly expiresAt: number };

/** The invitations of a server, for its administrators. `token` gives the access token that is valid now. */
export class Administration {
  readonly #call: Call;
  readonly #token: () => Promise<string>;

  constructor(call: Call, token: () => Promise<string>) {
    this.#call = call;
    this.#token = token;
  }

  /** Whether this person administers the server. */
  async isAllowed(): Promise<boolean> {
    try {
      await this.list();
      return true;
    } catch (error) {
      if (error instanceof ServerError && error.status === 403) return false;
      throw error;
    }
  }

  async list(): Promise<readonly SentInvitation[]> {
    type Answer = ResponseOf<"botschaft", "listInvitations">;
    const { invitations } = await this.#call<Answer>("GET", path, { token: await this.#token() });
    return invitations.map(toSentInvitation);
  }

  async make(greetingName: string): Promise<MadeInvitation> {
    type Answer = ResponseOf<"botschaft", "createInvitation">;
    const body = greetingName === "" ? {} : { greeting_name: greetingName };
    const made = await this.#call<Answer>("POST", path, { body, token: await this.#token() });
    const greeting = made.greeting_name === undefined ? {} : { greetingName: made.greeting_name };
    return { link: made.link, ...greeting, expiresAt: made.expires_at };
  }

  async withdraw(invitationId: string): Promise<void> {
    await this.#call("DELETE", `${path}/${encodeURIComponent(invitationId)}`, { token: await this.#token() });
  }
}

const path = "/_botschaft/v1/invitations";

type Wire = ResponseOf<"botschaft", "listInvitations">["invitations"][number];

function toSentInvitation(invitation: Wire): SentInvitation {
  return {
    invitationId: invitation.invitation_id,
    ...(invitation.greeting_name === undefined ? {} : { greetingName: invitation.greeting_name }),
    ...(invitation.created_by === undefined ? {} : { createdBy: invitation.created_by }),
    createdAt: invitation.created_at,
    expiresAt: invitation.expires_at,
    state: invitation.state,
    ...(invitation.used_by === undefined ? {} : { usedBy: invitation.used_by }),
  };
}
