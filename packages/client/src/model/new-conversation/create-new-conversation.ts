import { problemOf } from "../../server/problem-of.ts";
import type { NewRoom, Session } from "../../session/session.ts";
import { problemAtBorder } from "../border/problem-at-border.ts";
import { bandOfNew, type Widening, wideningBy } from "../border/widening.ts";
import { roomWith, writeTo } from "../border/write-to.ts";
import { createCell, deriveCell } from "../cell.ts";
import type { Drafts } from "../composer/drafts.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import { createPersonSearch } from "./create-person-search.ts";
import type { NewConversationModel, NewConversationState } from "./new-conversation-model.ts";

export type NewConversationOptions = {
  readonly session: Session;
  readonly drafts: Drafts;
  /** Opens the conversation and closes the dialog. */
  readonly open: (roomId: string) => void;
};

type Own = {
  readonly chosen: readonly Person[];
  readonly groupName: string;
  readonly isStarting: boolean;
  readonly widening?: Widening;
  readonly problem?: Problem;
};

export function createNewConversation({ session, drafts, open }: NewConversationOptions): NewConversationModel {
  const { rooms, border, me } = session;
  const search = createPersonSearch(session);
  const own = createCell<Own>({ chosen: [], groupName: "", isStarting: false });
  const { cell: state } = deriveCell([own, search.state, rooms.all], compute);

  function compute(): NewConversationState {
    const { chosen, isStarting, groupName } = own.get();
    const kind = chosen.length === 0 ? "nobody" : chosen.length === 1 ? "person" : "group";
    const existingRoomId = kind === "person" ? roomWith(rooms.all.get().values(), chosen[0]?.userId) : undefined;
    const canStart = !isStarting && kind !== "nobody" && (kind === "person" || groupName.trim() !== "");
    const existing = existingRoomId === undefined ? {} : { existingRoomId };
    return { ...own.get(), search: search.state.get(), kind, band: bandOfNew(chosen), ...existing, canStart };
  }

  /** What was asked or had failed before is about something else now. */
  function change(next: Partial<Own>): void {
    const { problem: _problem, widening: _widening, ...before } = own.get();
    own.set({ ...before, ...next });
  }

  async function attempt(work: () => Promise<string>, about: readonly Person[] = []): Promise<void> {
    change({ isStarting: true });
    try {
      open(await work());
    } catch (error) {
      const problem = problemAtBorder(error, about, { border: border.get(), me: me.userId }) ?? problemOf(error);
      change({ isStarting: false, problem });
    }
  }

  const begin = () => attempt(() => rooms.create(toNewRoom(own.get())), own.get().chosen);

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
      const { canStart, existingRoomId, chosen } = state.get();
      if (!canStart) return;
      if (existingRoomId !== undefined) return open(existingRoomId);
      const widening = wideningBy(chosen, bandOfNew([]));
      if (widening === undefined) await begin();
      else change({ widening });
    },
    async agree() {
      if (own.get().widening !== undefined) await begin();
    },
    stepBack: () => change({}),
    ask: (letter) => attempt(() => writeTo(rooms, drafts, letter)),
  };
}

function toNewRoom({ chosen, groupName }: Own): NewRoom {
  const userIds = chosen.map(({ userId }) => userId);
  const [only] = userIds;
  return userIds.length === 1 && only !== undefined
    ? { kind: "person", userId: only }
    : { kind: "group", userIds, name: groupName.trim() };
}
