import type { AccountServices } from "../accounts/index.ts";
import type { Handler, PublicRequest } from "../client-api/index.ts";
import type { ActorOf } from "./actor.ts";
import { invitationIdOf } from "./invitation-id.ts";

type Services = Pick<AccountServices, "invitations" | "registration">;

export function createInvitation(
  { invitations, registration }: Services,
  actorOf: ActorOf,
): Handler<"createInvitation", "botschaft"> {
  return async ({ body, requester }: PublicRequest<"createInvitation", "botschaft">) => {
    const actor = actorOf(requester);
    registration.checkOpen();
    const made = await invitations.create(actor, { greetingName: body.greeting_name, lifetimeMs: body.expires_in_ms });
    return {
      invitation_id: invitationIdOf(made.invitationNid),
      token: made.token,
      link: made.link,
      ...(made.greetingName === undefined ? {} : { greeting_name: made.greetingName }),
      expires_at: made.expiresTs,
    };
  };
}
