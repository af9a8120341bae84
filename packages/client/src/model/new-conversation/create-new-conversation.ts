import { problemOf } from "../../server/problem-of.ts";
import type { NewRoom, Session } from "../../session/session.ts";
import { createCell, deriveCell } from "../cell.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import { createPersonSearch } from "./create-person-search.ts";
import type { NewConversationModel, NewConversationState } from "./new-conversation-model.ts";

export type NewConversationOptions = {
  readonly session: Session;
  /** Opens the conversation and closes the dialog. */
  readonly open: (roomId: string) => void;
};

type Own = {
  readonly chosen: readonly Person[];
  readonly groupName: string;
  readonly isStarting: boolean;
  readonly problem?: Problem;
};

export function createNewConversation({ session, open }: NewConversationOptions): NewConversationModel {
  const { rooms, people } = session;
  const search = createPersonSearch(people);
  const own = createCell<Own>({ chosen: [], groupName: "", isStarting: false });
  const { cell: state } = deriveCell([own, search.state, rooms.all], compute);

  function compute(): NewConversationState {
    const { chosen, isStarting, groupName } = own.get();
    const kind = chosen.length === 0 ? "nobody" : chosen.length === 1 ? "person" : "group";
    const existingRoomId = kind === "person" ? roomWith(chosen[0]) : undefined;
    const canStart = !isStarting && kind !== "nobody" && (kind === "person" || groupName.trim() !== "");
    const existing = existingRoomId === undefined ? {} : { existingRoomId };
    return { ...own.get(), search: search.state.get(), kind, ...existing, canStart };
  }

  function roomWith(person: Person | undefined): string | undefined {
    const direct = [...rooms.all.get().values()].find((facts) => {
      return facts.membership === "join" && facts.directWith?.userId === person?.userId;
    });
    return direct?.roomId;
  }

  function change(next: Partial<Own>): void {
    const { problem: _, ...before } = own.get();
    own.set({ ...before, ...next });
  }

  return {
    state,
    find: search.find,
    choose(person) {
      const { chosen } = own.get();
      if (!chosen.some(({ userId }) => userId === person.userId)) change({ chosen: [...chosen, person] });
      search.find("");
    },
    unchoose: (userId) => change({ chosen: own.get().chosen.filter((person) => person.userId !== userId) }),
    nameGroup: (groupName) => change({ groupName }),
    async start() {
      const { canStart, existingRoomId } = state.get();
      if (!canStart) return;
      if (existingRoomId !== undefined) return open(existingRoomId);
      change({ isStarting: true });
      try {
        open(await rooms.create(toNewRoom(own.get())));
      } catch (error) {
        change({ isStarting: false, problem: problemOf(error) });
      }
    },
  };
}

function toNewRoom({ chosen, groupName }: Own): NewRoom {
  const userIds = chosen.map(({ userId }) => userId);
  const [only] = userIds;
  return userIds.length === 1 && only !== undefined
    ? { kind: "person", userId: only }
    : { kind: "group", userIds, name: groupName.trim() };
}
