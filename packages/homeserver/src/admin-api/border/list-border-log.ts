import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";

export function listBorderLog(desk: BorderDesk, actorOf: ActorOf): Handler<"listBorderLog", "botschaft"> {
  return async ({ query, requester }: PublicRequest<"listBorderLog", "botschaft">) => {
    actorOf(requester);
    return desk.listLog(query);
  };
}
