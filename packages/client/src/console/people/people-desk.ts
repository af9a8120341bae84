import type { ResponseOf } from "@botschaft/protocol/contract";
import type { Call } from "../../server/call.ts";
import { type Person, type PersonDetails, toPerson, toPersonDetails } from "./person.ts";

export type PeopleFilter = "all" | "administrators" | "locked";

export type PeopleWish = { readonly search: string; readonly filter: PeopleFilter; readonly from: string | undefined };

export type PeoplePage = {
  readonly people: readonly Person[];
  /** How many match, on all pages. */
  readonly total: number;
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
};

export type PersonAct = "lock" | "unlock" | "sign_out";

/** What the server lets administrators know and do about people. */
export interface PeopleDesk {
  list(wish: PeopleWish, signal?: AbortSignal): Promise<PeoplePage>;
  get(userId: string): Promise<PersonDetails>;
  act(userId: string, act: PersonAct): Promise<void>;
}

export const peopleOnPage = 50;

export function createPeopleDesk(call: Call): PeopleDesk {
  const pathOf = (userId: string) => `/_botschaft/v1/people/${encodeURIComponent(userId)}`;
  return {
    async list({ search, filter, from }, signal) {
      const query = new URLSearchParams({ filter, limit: String(peopleOnPage) });
      if (search !== "") query.set("search", search);
      if (from !== undefined) query.set("from", from);
      type Answer = ResponseOf<"botschaft", "listPeople">;
      const path = `/_botschaft/v1/people?${query}`;
      const answer = await call<Answer>("GET", path, signal === undefined ? {} : { signal });
      return { people: answer.people.map(toPerson), total: answer.total, next: answer.next_from };
    },
    get: async (userId) => toPersonDetails(await call("GET", pathOf(userId))),
    act: (userId, act) => call("POST", `${pathOf(userId)}/${act}`),
  };
}
