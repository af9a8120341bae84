import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";

export function acceptPartner(desk: BorderDesk, actorOf: ActorOf): Handler<"acceptPartner", "botschaft"> {
  return async ({ body, requester }: PublicRequest<"acceptPartner", "botschaft">) => {
    return desk.acceptCode(actorOf(requester), body.code);
  };
}
