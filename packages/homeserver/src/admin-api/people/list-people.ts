import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, PublicRequest } from "../../client-api/index.ts";
import type { ActorOf } from "../actor.ts";
import { personFields } from "./person-fields.ts";

type Services = Pick<AccountServices, "listedPeople">;

export function listPeople({ listedPeople }: Services, actorOf: ActorOf): Handler<"listPeople", "botschaft"> {
  return async ({ query, requester }: PublicRequest<"listPeople", "botschaft">) => {
    actorOf(requester);
    const { search = "", filter = "all", from, limit = 50 } = query;
    const { people, nextFrom, total } = await listedPeople.list({ search, filter, from, limit });
    return { people: people.map(personFields), ...(nextFrom === undefined ? {} : { next_from: nextFrom }), total };
  };
}
