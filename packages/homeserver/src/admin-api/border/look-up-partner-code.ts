import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import type { BorderDesk } from "./border-desk.ts";

export function lookUpPartnerCode(desk: BorderDesk, actorOf: ActorOf): Handler<"lookUpPartnerCode", "botschaft"> {
  return async ({ body, requester }: PublicRequest<"lookUpPartnerCode", "botschaft">) => {
    actorOf(requester);
    return desk.lookUpCode(body.code);
  };
}
