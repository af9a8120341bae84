import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, PublicRequest } from "../../client-api/index.ts";
import { getUserId } from "../../client-api/room-ids.ts";
import type { ActorOf } from "../actor.ts";

type Services = Pick<AccountServices, "locks">;

export function signOutPerson({ locks }: Services, actorOf: ActorOf): Handler<"signOutPerson", "botschaft"> {
  return async ({ path, requester }: PublicRequest<"signOutPerson", "botschaft">) => {
    await locks.signOut(actorOf(requester), getUserId(path.userId));
    return {};
  };
}
