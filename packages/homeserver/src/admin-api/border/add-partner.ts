import { checkNewText } from "../../accounts/new-texts.ts";
import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";
import { serverNamed } from "./server-name.ts";

export function addPartner(desk: BorderDesk, actorOf: ActorOf): Handler<"addPartner", "botschaft"> {
  return async ({ body, requester }: PublicRequest<"addPartner", "botschaft">) => {
    const actor = actorOf(requester);
    if (body.name !== undefined) checkNewText(body.name, "The authority's name");
    return desk.addPartner(actor, serverNamed(body.server_name), body.name);
  };
}
