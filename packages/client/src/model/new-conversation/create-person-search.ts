import { problemOf } from "../../server/problem-of.ts";
import type { Border } from "../../session/partners.ts";
import type { Session } from "../../session/session.ts";
import { helpAt } from "../border/border-help.ts";
import { type Cell, createCell } from "../cell.ts";
import type { Person } from "../person.ts";
import { type Exact, findExact } from "./find-exact.ts";
import type { FoundPerson, PersonSearch } from "./new-conversation-model.ts";

const idle: PersonSearch = { text: "", phase: "idle", people: [], isLimited: false };

/** Looks people up while somebody types; only the last question's answer is shown. */
export function createPersonSearch(session: Session): { readonly state: Cell<PersonSearch>; find(text: string): void } {
  const state = createCell<PersonSearch>(idle);
  return {
    state,
    find(text) {
      if (text.trim() === "") return state.set({ ...idle, text });
      const { closed: _, ...before } = state.get();
      state.set({ ...before, text, phase: "searching" });
      void ask(session, text.trim()).then((found) => {
        if (state.get().text === text) state.set({ text, ...found });
      });
    },
  };
}

async function ask(session: Session, text: string): Promise<Omit<PersonSearch, "text">> {
  const { people, me } = session;
  const border = session.border.get();
  const [directory, exact] = await Promise.allSettled([people.find(text), findExact(people, border, text)]);
  const typed: Exact = exact.status === "fulfilled" ? exact.value : {};
  if (directory.status === "rejected" && typed.person === undefined && typed.closed === undefined) {
    return { phase: "failed", people: [], isLimited: false, problem: problemOf(directory.reason) };
  }
  const found = directory.status === "fulfilled" ? directory.value : { people: [], isLimited: true };
  return {
    phase: "found",
    people: inOrder(found.people, typed.person, border),
    ...(typed.closed === undefined ? {} : { closed: { ...typed.closed, help: helpAt(border, me.userId) } }),
    isLimited: found.isLimited,
  };
}

const places: readonly FoundPerson["at"][] = ["own", "partner", "elsewhere"];

/** Within a place, whose address was typed in full comes first. */
function inOrder(found: readonly Person[], exact: Person | undefined, border: Border | undefined): FoundPerson[] {
  const others = found.filter(({ userId }) => userId !== exact?.userId);
  return [...(exact === undefined ? [] : [exact]), ...others]
    .map((person): FoundPerson => ({ ...person, at: placeOf(person, border) }))
    .toSorted((one, other) => places.indexOf(one.at) - places.indexOf(other.at));
}

function placeOf({ outside }: Person, border: Border | undefined): FoundPerson["at"] {
  if (outside === undefined) return "own";
  const partner = border?.partners.get(outside.serverName);
  return partner !== undefined && partner.state !== "removed" ? "partner" : "elsewhere";
}
