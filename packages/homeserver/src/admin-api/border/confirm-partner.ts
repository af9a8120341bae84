import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";
import { serverNamed } from "./server-name.ts";

export function confirmPartner(desk: BorderDesk, actorOf: ActorOf): Handler<"confirmPartner", "botschaft"> {
  return async ({ path, body, requester }: PublicRequest<"confirmPartner", "botschaft">) => {
    return desk.confirmPartner(actorOf(requester), serverNamed(path.serverName), body.digits);
  };
}
