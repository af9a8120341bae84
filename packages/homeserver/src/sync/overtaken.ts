import type { ReadPool } from "@botschaft/platform/postgres";
import { listStateChanges, type StateChangeRow } from "@botschaft/storage";
import type { RoomView } from "../rooms/room-view.ts";
import type { Timeline } from "./timeline.ts";

type Ask = { readonly view: RoomView; readonly end: number };

/**
 * A client takes `state` first and the timeline's own state events after it. Where an event of the timeline was
 * overtaken by one that the reader is not shown, it would end with the older one: such a timeline begins behind it.
 */
export async function withoutOvertaken(reads: ReadPool, { view, end }: Ask, timeline: Timeline): Promise<Timeline> {
  const first = timeline.events.find(({ stateKeyNid }) => stateKeyNid !== undefined);
  if (first === undefined) return timeline;
  const from = first.pos;
  const changes =
    from > view.head.from
      ? view.head.changes.filter(({ pos }) => pos >= from && pos <= end)
      : await listStateChanges(reads, view.roomNid, from - 1, end);
  const cut = lastOvertaken(timeline, changes);
  return cut < 0 ? timeline : { events: timeline.events.slice(cut + 1), isLimited: true };
}

function lastOvertaken({ events }: Timeline, changes: readonly StateChangeRow[]): number {
  const shown = new Set(events.map(({ nid }) => nid));
  const newest = new Map(changes.map(({ stateKeyNid, newNid }) => [stateKeyNid, newNid]));
  return events.findLastIndex(({ stateKeyNid }) => {
    const nid = stateKeyNid === undefined ? undefined : newest.get(stateKeyNid);
    return nid !== undefined && nid !== null && !shown.has(nid);
  });
}
