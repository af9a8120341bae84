import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";

export function withdrawPartnerInvitation(
  desk: BorderDesk,
  actorOf: ActorOf,
): Handler<"withdrawPartnerInvitation", "botschaft"> {
  return async ({ path, requester }: PublicRequest<"withdrawPartnerInvitation", "botschaft">) => {
    await desk.withdrawInvitation(actorOf(requester), path.invitationId);
    return {};
  };
}
