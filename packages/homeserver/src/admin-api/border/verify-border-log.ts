import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";

export function verifyBorderLog(desk: BorderDesk, actorOf: ActorOf): Handler<"verifyBorderLog", "botschaft"> {
  return async ({ requester }: PublicRequest<"verifyBorderLog", "botschaft">) => {
    actorOf(requester);
    return desk.verifyLog();
  };
}
