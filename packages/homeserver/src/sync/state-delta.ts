import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import { findStateAt, listStateAt, listStateChanges, type StateChangeRow } from "@botschaft/storage";
import type { RoomView } from "../rooms/room-view.ts";
import type { StateKeys } from "../streams/state-keys.ts";

export type StateAsk = {
  readonly view: RoomView;
  /** Exclusive; 0 wants all keys. */
  readonly since: number;
  /** Position of the timeline's first event; one above `end` where it has none. */
  readonly start: number;
  readonly end: number;
  /** Members that lazy loading adds; undefined for all of them. */
  readonly lazyMembers: readonly LazyMember[] | undefined;
  /** `state` stands before the timeline, `state_after` behind it. */
  readonly mode: "before" | "after";
};

export type LazyMember = { readonly userNid: number; readonly userId: UserId };

/**
 * The state events of an answer, by number: the keys that changed after `since`, as they stand at the timeline's start
 * and at its end (`before`), or at its end alone (`after`). Never read off the timeline: state changes without one.
 */
export async function stateDelta(reads: ReadPool, stateKeys: StateKeys, ask: StateAsk): Promise<ReadonlySet<number>> {
  const nids = ask.since === 0 ? await wholeState(reads, ask) : await changedState(reads, ask);
  // Of one key the older event comes first: lazy members have both ends, a change may be the newer one alone.
  return new Set([...(await lazyState(reads, stateKeys, ask)), ...nids]);
}

async function wholeState(reads: ReadPool, ask: StateAsk): Promise<Set<number>> {
  const { view, start, end, lazyMembers, mode } = ask;
  const isMember = lazyMembers === undefined ? undefined : false;
  if (!reaches(ask, start)) {
    const positions = mode === "before" ? [start - 1, end] : [end];
    const lines = await Promise.all(positions.map((pos) => listStateAt(reads, view.roomNid, pos, isMember)));
    return new Set(lines.flat().map(({ eventNid }) => eventNid));
  }
  const nids = new Set<number>();
  const turned = rolledBack(view, start, end);
  const add = (nid: number) => {
    const key = turned.get(nid);
    for (const one of key === undefined ? [nid] : mode === "before" ? [key.atStart, key.atEnd] : [key.atEnd]) {
      if (one !== null) nids.add(one);
    }
  };
  for (const event of view.listState()) add(event.nid);
  if (lazyMembers === undefined) for (const [, , eventNid] of view.members) add(eventNid);
  return nids;
}

type Turned = { readonly atStart: number | null; readonly atEnd: number | null };

/** Keys that changed at or after `start`, by the event that they name now. */
function rolledBack(view: RoomView, start: number, end: number): ReadonlyMap<number, Turned> {
  const keys = new Map<number, { now: number | null; atStart: number | null; atEnd: number | null }>();
  for (const { stateKeyNid, pos, oldNid, newNid } of view.head.changes) {
    if (pos < start) continue;
    const key = keys.get(stateKeyNid) ?? { now: null, atStart: oldNid, atEnd: oldNid };
    key.now = newNid;
    if (pos <= end) key.atEnd = newNid;
    keys.set(stateKeyNid, key);
  }
  return new Map([...keys.values()].flatMap((key) => (key.now === null ? [] : [[key.now, key] as const])));
}

async function changedState(reads: ReadPool, ask: StateAsk): Promise<Set<number>> {
  const { view, since, start, end, mode } = ask;
  const changes = reaches(ask, since + 1)
    ? view.head.changes.filter(({ pos }) => pos > since && pos <= end)
    : await listStateChanges(reads, view.roomNid, since, end);
  const nids = new Set<number>();
  for (const [, steps] of Map.groupBy(changes, ({ stateKeyNid }) => stateKeyNid)) {
    // A key that did not change before the timeline stands there as the client has it.
    const atStart = mode === "before" ? lastOf(steps.filter(({ pos }) => pos < start)) : null;
    for (const nid of [atStart, lastOf(steps)]) if (nid !== null) nids.add(nid);
  }
  return nids;
}

function lastOf(steps: readonly StateChangeRow[]): number | null {
  return steps.at(-1)?.newNid ?? null;
}

async function lazyState(reads: ReadPool, stateKeys: StateKeys, ask: StateAsk): Promise<readonly number[]> {
  const { view, start, end, lazyMembers = [], mode } = ask;
  if (!reaches(ask, start)) {
    const positions = mode === "before" ? [start - 1, end] : [end];
    return (await Promise.all(lazyMembers.map((member) => memberAt(reads, stateKeys, view, member, positions)))).flat();
  }
  const turned = rolledBack(view, start, end);
  return lazyMembers.flatMap(({ userNid }) => {
    const nid = view.members.eventNidOf(userNid);
    if (nid === undefined) return [];
    const key = turned.get(nid) ?? { atStart: nid, atEnd: nid };
    return [mode === "before" ? key.atStart : null, key.atEnd].filter((one) => one !== null);
  });
}

async function memberAt(
  reads: ReadPool,
  stateKeys: StateKeys,
  view: RoomView,
  { userId }: LazyMember,
  positions: readonly number[],
): Promise<readonly number[]> {
  const key = await stateKeys.find("m.room.member", userId);
  if (key === undefined) return [];
  const found = await Promise.all(positions.map((pos) => findStateAt(reads, view.roomNid, key, pos)));
  return found.filter((nid) => nid !== undefined);
}

/** Whether memory knows every change from a position on. */
function reaches({ view }: StateAsk, from: number): boolean {
  return from > view.head.from;
}
