import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";
import { serverNamed } from "./server-name.ts";

export function removePartner(desk: BorderDesk, actorOf: ActorOf): Handler<"removePartner", "botschaft"> {
  return async ({ path, requester }: PublicRequest<"removePartner", "botschaft">) => {
    await desk.removePartner(actorOf(requester), serverNamed(path.serverName));
    return {};
  };
}
