import type { UserId } from "@botschaft/protocol/ids";
import type { AccountServices } from "../accounts/index.ts";
import type { Invitation } from "../accounts/invitations.ts";
import type { Handler, PublicRequest } from "../client-api/index.ts";
import type { ActorOf } from "./actor.ts";
import { invitationIdOf } from "./invitation-id.ts";

export function listInvitations(
  { invitations }: Pick<AccountServices, "invitations">,
  actorOf: ActorOf,
): Handler<"listInvitations", "botschaft"> {
  return async ({ requester }: PublicRequest<"listInvitations", "botschaft">) => {
    actorOf(requester);
    return { invitations: (await invitations.list()).map(fieldsOf) };
  };
}

function fieldsOf({ invitationNid, greetingName, createdBy, createdTs, expiresTs, state, usedBy }: Invitation) {
  return {
    invitation_id: invitationIdOf(invitationNid),
    ...(greetingName === null ? {} : { greeting_name: greetingName }),
    ...(createdBy === null ? {} : { created_by: createdBy as UserId }),
    created_at: createdTs,
    expires_at: expiresTs,
    state,
    ...(usedBy === null ? {} : { used_by: usedBy as UserId }),
  };
}
