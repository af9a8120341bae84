import { MatrixError } from "@botschaft/protocol/errors";
import type { AccountServices } from "../accounts/index.ts";
import type { Handler, PublicRequest } from "../client-api/index.ts";
import type { ActorOf } from "./actor.ts";
import { parseInvitationId } from "./invitation-id.ts";

export function withdrawInvitation(
  { invitations }: Pick<AccountServices, "invitations">,
  actorOf: ActorOf,
): Handler<"withdrawInvitation", "botschaft"> {
  return async ({ path, requester }: PublicRequest<"withdrawInvitation", "botschaft">) => {
    const actor = actorOf(requester);
    const invitationNid = parseInvitationId(path.invitationId);
    if (invitationNid === undefined || !(await invitations.withdraw(actor, invitationNid))) {
      throw new MatrixError("M_NOT_FOUND", "There is no such invitation that is still open");
    }
    return {};
  };
}
