import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import type { ClientEvent } from "../rooms/client-event.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { People } from "../streams/people.ts";
import type { StateKeys } from "../streams/state-keys.ts";
import { streamToken } from "../streams/tokens.ts";
import type { Transactions } from "../streams/transactions.ts";
import { renderEvents } from "./event-format.ts";
import type { EventStore } from "./event-store.ts";
import { eventTest, timelineLimit } from "./filter.ts";
import type { LazyMembers } from "./lazy-members.ts";
import { isOwnLeave, type Leave } from "./leave.ts";
import { withoutOvertaken } from "./overtaken.ts";
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
  /** Inclusive: the answer's end, or when the reader's own standing changed last. */
  readonly end: number;
  readonly hasGap: boolean;
  /** Only for a room that the reader is not in. */
  readonly leave?: Leave | undefined;
  readonly isFullState: boolean;
  readonly useStateAfter: boolean;
};

/** What the answer says of a room's events: timeline, state and summary, as JSON text by key. */
export async function answerRoom(
  ports: RoomAnswerPorts,
  roomAsk: RoomAsk,
): Promise<{ readonly fields: Record<string, string>; readonly isEmpty: boolean }> {
  const { ask, view, end } = roomAsk;
  const timeline = await timelineOf(ports, roomAsk);
  const start = timeline.events[0]?.pos ?? end + 1;
  const summary = wantsSummary(roomAsk) ? await ports.summaries.of(view, ask.reader.userNid) : undefined;
  const state = await stateOf(ports, roomAsk, timeline, start, summary?.heroes ?? []);
  const fields: Record<string, string> = {
    timeline: await renderTimeline(ports, roomAsk, timeline, start),
    [roomAsk.useStateAfter ? "state_after" : "state"]: `{"events":[${state.join(",")}]}`,
  };
  if (summary !== undefined) fields.summary = JSON.stringify(summary.content);
  const isEmpty = timeline.events.length === 0 && state.length === 0 && timeline.isCut !== true;
  return { fields, isEmpty };
}

async function timelineOf(ports: RoomAnswerPorts, roomAsk: RoomAsk): Promise<Timeline> {
  const { ask, view, room, since, end, hasGap, leave, useStateAfter } = roomAsk;
  const limit = timelineLimit(ask.filter);
  const filter = eventTest(ask.filter.room?.timeline, view.roomId);
  const head = view.head.events;
  // Only as far back as memory reaches can the usual case be told from memory.
  const from = Math.max(since, since >= view.head.from ? since : Math.min(head[0]?.pos ?? 0, view.head.from)) + 1;
  const isVisible = await ports.visibility.test(view, ask.reader, room, from);
  const isShown = (event: ClientEvent) =>
    leave !== undefined && event.pos > leave.at ? isOwnLeave(event, ask.reader) : isVisible?.(event) !== false;
  const passes = (event: ClientEvent) => filter?.(event) !== false && isShown(event);
  const timelineAsk = { view, since, end, limit, passes };
  const found = timelineFromHead(timelineAsk) ?? (await timelineFromDisk(ports.reads, timelineAsk));
  const stateEnd = leave === undefined ? end : leave.at;
  const timeline = useStateAfter ? found : await withoutOvertaken(ports.reads, { view, end: stateEnd }, found);
  return hasGap ? { ...timeline, isLimited: true } : timeline;
}

async function stateOf(
  ports: RoomAnswerPorts,
  roomAsk: RoomAsk,
  timeline: Timeline,
  start: number,
  heroes: readonly LazyMember[],
): Promise<readonly string[]> {
  const { ask, view, useStateAfter } = roomAsk;
  const filter = ask.filter.room?.state;
  const nids = await stateNids(ports, roomAsk, timeline, start, heroes);
  const inTimeline = useStateAfter ? new Set<number>() : new Set(timeline.events.map(({ nid }) => nid));
  const wanted = [...nids].filter((nid) => !inTimeline.has(nid));
  const events = await ports.events.load(view, wanted);
  const passes = eventTest(filter, view.roomId);
  const chosen = passes === undefined ? events : events.filter(passes);
  ports.lazyMembers.remember(ask, view, chosen);
  const now = ports.clock.now();
  const told = chosen.map((event) => ({ event, personal: { now } }));
  return renderEvents(ports.reads, view, told, ask.filter);
}

async function stateNids(
  ports: RoomAnswerPorts,
  roomAsk: RoomAsk,
  timeline: Timeline,
  start: number,
  heroes: readonly LazyMember[],
): Promise<Iterable<number>> {
  const { ask, view, end, leave, isFullState, useStateAfter } = roomAsk;
  const since = isFullState ? 0 : roomAsk.since;
  const isLazy = ask.filter.room?.state?.lazy_load_members === true;
  const lazyMembers = isLazy ? lazyMembersOf(ports, roomAsk, timeline, heroes) : undefined;
  const mode = useStateAfter ? "after" : "before";
  const stateAsk = { view, since, start, end, lazyMembers, mode } as const;
  if (leave === undefined) return stateDelta(ports.reads, ports.stateKeys, stateAsk);
  if (leave.at <= since) return [leave.ownNid];
  // As it stood when they left; of what came later only their own standing.
  const upToLeave = { ...stateAsk, start: Math.min(start, leave.at + 1), end: leave.at };
  return [...(await stateDelta(ports.reads, ports.stateKeys, upToLeave)), leave.ownNid];
}

/** Members whose events a lazily loading client needs for this answer and has not got. */
function lazyMembersOf(
  ports: RoomAnswerPorts,
  roomAsk: RoomAsk,
  timeline: Timeline,
  heroes: readonly LazyMember[],
): readonly LazyMember[] {
  const { ask, view, room } = roomAsk;
  const members = new Map(heroes.map((hero) => [hero.userNid, hero]));
  for (const { senderNid, sender } of timeline.events) {
    members.set(senderNid, { userNid: senderNid, userId: sender as UserId });
  }
  const isWhole = roomAsk.since === 0 || roomAsk.isFullState;
  // One's own membership tells a client that it is in the room.
  if (isWhole) members.set(ask.reader.userNid, ask.reader);
  if (isWhole || ask.filter.room?.state?.include_redundant_members === true) return [...members.values()];
  return [...members.values()].filter((member) => !ports.lazyMembers.has(ask, view, room, member));
}

async function renderTimeline(
  ports: RoomAnswerPorts,
  { ask, view, room }: RoomAsk,
  timeline: Timeline,
  start: number,
): Promise<string> {
  const now = ports.clock.now();
  const told = await Promise.all(
    timeline.events.map(async (event) => {
      const isOwn = event.senderNid === ask.reader.userNid;
      const txnId = isOwn ? await ports.transactions.find(ask.deviceNid, event.nid) : undefined;
      const membership = lineReaches(room, event.pos) ? (membershipAt(room, event.pos) ?? "leave") : undefined;
      return { event, personal: { now, txnId, membership } };
    }),
  );
  const texts = await renderEvents(ports.reads, view, told, ask.filter);
  const prevBatch = streamToken(ports.incarnation, start - 1);
  return `{"events":[${texts.join(",")}],"limited":${timeline.isLimited},"prev_batch":"${prevBatch}"}`;
}

/** Only who loads members lazily cannot make it themselves. It may be said again where nothing changed. */
function wantsSummary({ ask, view, room, since, end }: RoomAsk): boolean {
  if (ask.filter.room?.state?.lazy_load_members !== true || room.membership !== "join") return false;
  if (since < view.head.from) return true;
  const isNew = ({ pos }: { readonly pos: number }) => pos > since && pos <= end;
  // A redaction may take the room's name.
  return (
    view.head.changes.some(isNew) || view.head.events.some((event) => isNew(event) && event.type === "m.room.redaction")
  );
}
