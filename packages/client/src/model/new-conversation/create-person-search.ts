import { problemOf } from "../../server/problem-of.ts";
import type { Border } from "../../session/partners.ts";
import type { Session } from "../../session/session.ts";
import { type Barrier, barrierTo } from "../border/barrier.ts";
import { helpAt } from "../border/border-help.ts";
import { type Cell, createCell } from "../cell.ts";
import type { Person } from "../person.ts";
import { type Exact, findExact } from "./find-exact.ts";
import type { ClosedPerson, FoundPerson, PersonSearch } from "./new-conversation-model.ts";

const idle: PersonSearch = { text: "", phase: "idle", people: [], closed: [], isLimited: false };

/** Looks people up while somebody types; only the last question's answer is shown. */
export function createPersonSearch(session: Session): { readonly state: Cell<PersonSearch>; find(text: string): void } {
  const state = createCell<PersonSearch>(idle);
  return {
    state,
    find(text) {
      if (text.trim() === "") return state.set({ ...idle, text });
      state.set({ ...state.get(), text, closed: [], phase: "searching" });
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
    return { phase: "failed", people: [], closed: [], isLimited: false, problem: problemOf(directory.reason) };
  }
  const found = directory.status === "fulfilled" ? directory.value : { people: [], isLimited: true };
  const told = [...(typed.person === undefined ? [] : [typed.person]), ...found.people];
  const closed = [...(typed.closed === undefined ? [] : [typed.closed]), ...closedOf(told, border)];
  return {
    phase: "found",
    people: inOrder(told, border),
    closed: onceEach(closed).map((each) => ({ ...each, help: helpAt(border, me.userId) })),
    isLimited: found.isLimited,
  };
}

type Closed = Omit<ClosedPerson, "help">;

/** People who are known here from before, to whom a rule lets nobody write. */
function closedOf(people: readonly Person[], border: Border | undefined): readonly Closed[] {
  return people.flatMap((person) => {
    const barrier = ruleAgainst(person, border);
    return barrier === undefined ? [] : [{ address: person.address, name: person.name, barrier }];
  });
}

/** Whoever does not answer may do so now. */
function ruleAgainst({ outside }: Person, border: Border | undefined): Barrier | undefined {
  const barrier = outside === undefined ? undefined : barrierTo(outside, border);
  return barrier?.kind === "unreachable" ? undefined : barrier;
}

/** A name says more than none. */
function onceEach(closed: readonly Closed[]): readonly Closed[] {
  return [...new Map(closed.map((each) => [each.address, each])).values()].slice(0, mostClosed);
}

const mostClosed = 5;
const places: readonly FoundPerson["at"][] = ["own", "partner", "elsewhere"];

/** Within a place, whose address was typed in full comes first. */
function inOrder(told: readonly Person[], border: Border | undefined): readonly FoundPerson[] {
  return told
    .filter(({ userId }, at) => told.findIndex((other) => other.userId === userId) === at)
    .filter((person) => ruleAgainst(person, border) === undefined)
    .map((person): FoundPerson => ({ ...person, at: placeOf(person, border) }))
    .toSorted((one, other) => places.indexOf(one.at) - places.indexOf(other.at));
}

function placeOf({ outside }: Person, border: Border | undefined): FoundPerson["at"] {
  if (outside === undefined) return "own";
  const partner = border?.partners.get(outside.serverName);
  return partner !== undefined && partner.state !== "removed" ? "partner" : "elsewhere";
}
