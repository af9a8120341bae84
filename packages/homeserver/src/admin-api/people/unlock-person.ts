import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, PublicRequest } from "../../client-api/index.ts";
import { getUserId } from "../../client-api/room-ids.ts";
import type { ActorOf } from "../actor.ts";

type Services = Pick<AccountServices, "locks">;

export function unlockPerson({ locks }: Services, actorOf: ActorOf): Handler<"unlockPerson", "botschaft"> {
  return async ({ path, requester }: PublicRequest<"unlockPerson", "botschaft">) => {
    await locks.unlock(actorOf(requester), getUserId(path.userId));
    return {};
  };
}
