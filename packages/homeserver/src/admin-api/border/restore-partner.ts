import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";
import { serverNamed } from "./server-name.ts";

export function restorePartner(desk: BorderDesk, actorOf: ActorOf): Handler<"restorePartner", "botschaft"> {
  return async ({ path, requester }: PublicRequest<"restorePartner", "botschaft">) => {
    return desk.restorePartner(actorOf(requester), serverNamed(path.serverName));
  };
}
