import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, PublicRequest } from "../../client-api/index.ts";
import { getUserId } from "../../client-api/room-ids.ts";
import type { ActorOf } from "../actor.ts";

type Services = Pick<AccountServices, "locks">;

export function lockPerson({ locks }: Services, actorOf: ActorOf): Handler<"lockPerson", "botschaft"> {
  return async ({ path, requester }: PublicRequest<"lockPerson", "botschaft">) => {
    await locks.lock(actorOf(requester), getUserId(path.userId));
    return {};
  };
}
