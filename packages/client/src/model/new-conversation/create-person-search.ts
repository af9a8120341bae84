import { problemOf } from "../../server/problem-of.ts";
import type { People } from "../../session/session.ts";
import { type Cell, createCell } from "../cell.ts";
import type { Person } from "../person.ts";
import type { PersonSearch } from "./new-conversation-model.ts";

const idle: PersonSearch = { text: "", phase: "idle", people: [], isLimited: false };

/** Looks people up while somebody types; only the last question's answer is shown. */
export function createPersonSearch(people: People): { readonly state: Cell<PersonSearch>; find(text: string): void } {
  const state = createCell<PersonSearch>(idle);
  return {
    state,
    find(text) {
      if (text.trim() === "") return state.set({ ...idle, text });
      state.set({ ...state.get(), text, phase: "searching" });
      void ask(people, text.trim()).then((found) => {
        if (state.get().text === text) state.set({ text, ...found });
      });
    },
  };
}

async function ask(people: People, text: string): Promise<Omit<PersonSearch, "text">> {
  const [directory, exact] = await Promise.allSettled([people.find(text), findByAddress(people, text)]);
  const person = exact.status === "fulfilled" ? exact.value : undefined;
  if (directory.status === "fulfilled") {
    const others = directory.value.people.filter(({ userId }) => userId !== person?.userId);
    return { phase: "found", people: [...one(person), ...others], isLimited: directory.value.isLimited };
  }
  if (person !== undefined) return { phase: "found", people: [person], isLimited: true };
  return { phase: "failed", people: [], isLimited: false, problem: problemOf(directory.reason) };
}

function one<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

/** An address typed in full finds somebody who is in no directory. */
async function findByAddress(people: People, text: string): Promise<Person | undefined> {
  const userId = text.startsWith("@") ? text : `@${text}`;
  return /^@[^\s:]+:[^\s]+$/u.test(userId) ? people.get(userId) : undefined;
}
