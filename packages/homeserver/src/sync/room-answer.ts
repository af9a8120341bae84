import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import { type ClientEvent, renderEvent } from "../rooms/client-event.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { People } from "../streams/people.ts";
import type { StateKeys } from "../streams/state-keys.ts";
import { streamToken } from "../streams/tokens.ts";
import type { Transactions } from "../streams/transactions.ts";
import type { EventStore } from "./event-store.ts";
import { eventTest, timelineLimit } from "./filter.ts";
import type { LazyMembers } from "./lazy-members.ts";
import { lineReaches, membershipAt, type ReaderRoom } from "./reader.ts";
import type { Ask } from "./sections.ts";
import { type LazyMember, stateDelta } from "./state-delta.ts";
import type { Summaries } from "./summary.ts";
import { type Timeline, timelineFromDisk, timelineFromHead } from "./timeline.ts";
import type { Visibility } from "./visibility.ts";

export type RoomAnswerPorts = {
  readonly reads: ReadPool;
  readonly clock: Clock;
  readonly incarnation: string;
  readonly people: People;
  readonly stateKeys: StateKeys;
  readonly transactions: Transactions;
  readonly events: EventStore;
  readonly visibility: Visibility;
  readonly summaries: Summaries;
  readonly lazyMembers: LazyMembers;
};

export type RoomAsk = {
  readonly ask: Ask;
  readonly view: RoomView;
  readonly room: ReaderRoom;
  /** Exclusive; 0 for a room that is new to the reader. */
  readonly since: number;
  /** Inclusive: the answer's end, or when the reader left. */
  readonly end: number;
  readonly isFullState: boolean;
  readonly useStateAfter: boolean;
};

/** What the answer says of a room's events: timeline, state and summary, as JSON text by key. */
export async function answerRoom(
  ports: RoomAnswerPorts,
  roomAsk: RoomAsk,
): Promise<{ readonly fields: Record<string, string>; readonly isEmpty: boolean }> {
  const { ask, view, since, end } = roomAsk;
  const timeline = await timelineOf(ports, roomAsk);
  const start = timeline.events[0]?.pos ?? end + 1;
  const state = await stateOf(ports, roomAsk, timeline, start);
  const fields: Record<string, string> = {
    timeline: await renderTimeline(ports, roomAsk, timeline, start),
    [roomAsk.useStateAfter ? "state_after" : "state"]: `{"events":[${state.join(",")}]}`,
  };
  const isLazy = ask.filter.room?.state?.lazy_load_members === true;
  const membersChanged = since === 0 || haveMembersChanged(roomAsk, state.length);
  if (isLazy && membersChanged && roomAsk.room.membership === "join") {
    fields.summary = JSON.stringify(await ports.summaries.of(view, ask.reader.userNid));
  }
  return { fields, isEmpty: timeline.events.length === 0 && state.length === 0 };
}

async function timelineOf(ports: RoomAnswerPorts, { ask, view, room, since, end }: RoomAsk): Promise<Timeline> {
  const limit = timelineLimit(ask.filter);
  const filter = eventTest(ask.filter.room?.timeline);
  const head = view.head.events;
  // Only as far back as memory reaches can the usual case be told from memory.
  const from = Math.max(since, since >= view.head.from ? since : Math.min(head[0]?.pos ?? 0, view.head.from)) + 1;
  const isVisible = await ports.visibility.test(view, ask.reader, room, from);
  const passes = (event: ClientEvent) => filter?.(event) !== false && isVisible?.(event) !== false;
  const timelineAsk = { view, since, end, limit, passes };
  return timelineFromHead(timelineAsk) ?? timelineFromDisk(ports.reads, timelineAsk);
}

async function stateOf(
  ports: RoomAnswerPorts,
  roomAsk: RoomAsk,
  timeline: Timeline,
  start: number,
): Promise<readonly string[]> {
  const { ask, view, end, isFullState, useStateAfter } = roomAsk;
  const filter = ask.filter.room?.state;
  const since = isFullState ? 0 : roomAsk.since;
  const lazyMembers = filter?.lazy_load_members === true ? lazyMembersOf(ports, roomAsk, timeline) : undefined;
  const mode = useStateAfter ? "after" : "before";
  const nids = await stateDelta(ports.reads, ports.stateKeys, { view, since, start, end, lazyMembers, mode });
  const inTimeline = useStateAfter ? new Set<number>() : new Set(timeline.events.map(({ nid }) => nid));
  const wanted = [...nids].filter((nid) => !inTimeline.has(nid));
  const events = await ports.events.load(view, wanted);
  const passes = eventTest(filter);
  const chosen = passes === undefined ? events : events.filter(passes);
  ports.lazyMembers.remember(ask, view, chosen);
  const now = ports.clock.now();
  return chosen.map((event) => renderEvent(event, { now }, { withRoomId: false }));
}

/** Members whose events a lazily loading client needs for this timeline and has not got. */
function lazyMembersOf(ports: RoomAnswerPorts, roomAsk: RoomAsk, timeline: Timeline): readonly LazyMember[] {
  const { ask, view } = roomAsk;
  const members = new Map(
    timeline.events.map(({ senderNid, sender }) => [senderNid, { userNid: senderNid, userId: sender as UserId }]),
  );
  const isWhole = roomAsk.since === 0 || roomAsk.isFullState;
  // One's own membership tells a client that it is in the room.
  if (isWhole) members.set(ask.reader.userNid, ask.reader);
  if (isWhole || ask.filter.room?.state?.include_redundant_members === true) return [...members.values()];
  return [...members.values()].filter((member) => !ports.lazyMembers.has(ask, view, member));
}

async function renderTimeline(
  ports: RoomAnswerPorts,
  { ask, room }: RoomAsk,
  timeline: Timeline,
  start: number,
): Promise<string> {
  const now = ports.clock.now();
  const texts = await Promise.all(
    timeline.events.map(async (event) => {
      const isOwn = event.senderNid === ask.reader.userNid;
      const txnId = isOwn ? await ports.transactions.find(ask.deviceNid, event.nid) : undefined;
      const membership = lineReaches(room, event.pos) ? (membershipAt(room, event.pos) ?? "leave") : undefined;
      return renderEvent(event, { now, txnId, membership }, { withRoomId: false });
    }),
  );
  const prevBatch = streamToken(ports.incarnation, start - 1);
  return `{"events":[${texts.join(",")}],"limited":${timeline.isLimited},"prev_batch":"${prevBatch}"}`;
}

function haveMembersChanged({ view, since, end }: RoomAsk, stateCount: number): boolean {
  if (since < view.head.from) return stateCount > 0;
  return view.head.changes.some(({ isMember, pos }) => isMember && pos > since && pos <= end);
}
