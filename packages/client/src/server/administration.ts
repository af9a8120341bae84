import type { ResponseOf } from "@botschaft/protocol/contract";
import type { SentInvitation } from "../model/invitations/invitations-model.ts";
import type { Administration } from "../session/session.ts";
import type { Call } from "./call.ts";
import { ServerError } from "./server-error.ts";

/** `token` gives the access token that is valid now. */
export function createAdministration(call: Call, token: () => Promise<string>): Administration {
  async function list(): Promise<readonly SentInvitation[]> {
    const { invitations } = await call<ResponseOf<"botschaft", "listInvitations">>("GET", path, {
      token: await token(),
    });
    return invitations.map(toSentInvitation);
  }

  return {
    list,
    isAllowed: () => list().then(() => true, isForbidden),
    async make(greetingName) {
      const body = greetingName === "" ? {} : { greeting_name: greetingName };
      const made = await call<ResponseOf<"botschaft", "createInvitation">>("POST", path, {
        body,
        token: await token(),
      });
      const greeting = made.greeting_name === undefined ? {} : { greetingName: made.greeting_name };
      return { link: made.link, ...greeting, expiresAt: made.expires_at };
    },
    async withdraw(invitationId) {
      await call("DELETE", `${path}/${encodeURIComponent(invitationId)}`, { token: await token() });
    },
  };
}

function isForbidden(error: unknown): false {
  if (error instanceof ServerError && error.status === 403) return false;
  throw error;
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
