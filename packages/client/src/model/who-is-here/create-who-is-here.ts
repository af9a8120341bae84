import { problemOf } from "../../server/problem-of.ts";
import { ServerError } from "../../server/server-error.ts";
import type { Session } from "../../session/session.ts";
import { createCell, deriveCell } from "../cell.ts";
import { createPersonSearch } from "../new-conversation/create-person-search.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import { membersOf } from "./members-of.ts";
import type { WhoIsHereModel, WhoIsHereState } from "./who-is-here-model.ts";

export type WhoIsHereOptions = {
  readonly session: Session;
  readonly roomId: string;
  readonly verifyPerson: (person: Person) => Promise<void>;
  readonly onLeft: () => void;
};

type Own = { readonly isInviting: boolean; readonly isLeaving: boolean; readonly problem?: Problem };
const idle: Own = { isInviting: false, isLeaving: false };

export function createWhoIsHere({
  session,
  roomId,
  verifyPerson,
  onLeft,
}: WhoIsHereOptions): WhoIsHereModel & { stop(): void } {
  const { rooms, keys } = session;
  const search = createPersonSearch(session.people);
  const own = createCell<Own>(idle);
  const derived = deriveCell([rooms.all, keys.trust, search.state, own], compute);

  function compute(): WhoIsHereState {
    const facts = rooms.all.get().get(roomId);
    const members = facts === undefined ? [] : membersOf(facts, session.me.userId, keys.trust.get());
    const here = new Set(members.map(({ person }) => person.userId));
    const found = search.state.get();
    return {
      phase: facts?.areAllPeopleKnown ? "ready" : "loading",
      members,
      canInvite: facts?.mayInvite ?? false,
      search: { ...found, people: found.people.filter(({ userId }) => !here.has(userId)) },
      ...own.get(),
    };
  }

  async function attempt(doing: Partial<Own>, work: () => Promise<void>, problem = problemOf): Promise<void> {
    own.set({ ...idle, ...doing });
    try {
      await work();
      own.set(idle);
    } catch (error) {
      own.set({ ...idle, problem: problem(error) });
    }
  }

  return {
    state: derived.cell,
    stop: derived.stop,
    find: search.find,
    async invite(userId) {
      await attempt({ isInviting: true }, () => rooms.invite(roomId, userId), problemOfInviting);
      if (own.get().problem === undefined) search.find("");
    },
    async leave() {
      await attempt({ isLeaving: true }, () => rooms.leave(roomId));
      if (own.get().problem === undefined) onLeft();
    },
    async confirmPerson(userId) {
      const member = derived.cell.get().members.find(({ person }) => person.userId === userId);
      if (member !== undefined) await attempt({}, () => verifyPerson(member.person));
    },
  };
}

function problemOfInviting(error: unknown): Problem {
  return error instanceof ServerError && error.errcode === "M_FORBIDDEN" ? { code: "mayNotInvite" } : problemOf(error);
}
