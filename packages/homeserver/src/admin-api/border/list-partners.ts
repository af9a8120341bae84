import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";

export function listPartners(desk: BorderDesk, actorOf: ActorOf): Handler<"listPartners", "botschaft"> {
  return async ({ requester }: PublicRequest<"listPartners", "botschaft">) => {
    actorOf(requester);
    return desk.listPartners();
  };
}
