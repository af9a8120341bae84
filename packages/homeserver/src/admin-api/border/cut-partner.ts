import { checkNewText } from "../../accounts/new-texts.ts";
import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";
import { serverNamed } from "./server-name.ts";

/** The kill switch. */
export function cutPartner(desk: BorderDesk, actorOf: ActorOf): Handler<"cutPartner", "botschaft"> {
  return async ({ path, body, requester }: PublicRequest<"cutPartner", "botschaft">) => {
    const actor = actorOf(requester);
    if (body.reason !== undefined) checkNewText(body.reason, "The reason");
    return desk.cutPartner(actor, serverNamed(path.serverName), body.reason);
  };
}
