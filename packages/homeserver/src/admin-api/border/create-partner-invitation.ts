import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";

export function createPartnerInvitation(
  desk: BorderDesk,
  actorOf: ActorOf,
): Handler<"createPartnerInvitation", "botschaft"> {
  return async ({ body, requester }: PublicRequest<"createPartnerInvitation", "botschaft">) => {
    return desk.createInvitation(actorOf(requester), body.expires_in_ms);
  };
}
