import type { ReadPool } from "@botschaft/platform/postgres";
import { listStateChanges, type StateChangeRow } from "@botschaft/storage";
import type { RoomView } from "../rooms/room-view.ts";
import type { Timeline } from "./timeline.ts";

type Ask = { readonly view: RoomView; readonly end: number };

/**
 * A client takes `state` first and the timeline's own state events after it. Where the timeline's last event of a key is
 * not what the room's line ends with (the reader is not shown the newer one, or the event came from elsewhere and lost),
 * the client would end with it all the same: such a timeline begins behind it.
 */
export async function withoutOvertaken(reads: ReadPool, { view, end }: Ask, timeline: Timeline): Promise<Timeline> {
  const first = timeline.events.find(({ stateKeyNid }) => stateKeyNid !== undefined);
  if (first === undefined) return timeline;
  const from = first.pos;
  const changes =
    from > view.head.from
      ? view.head.changes.filter(({ pos }) => pos >= from && pos <= end)
      : await listStateChanges(reads, view.roomNid, from - 1, end);
  const cut = lastOvertaken(timeline, changes, end);
  return cut < 0 ? timeline : { events: timeline.events.slice(cut + 1), isLimited: true, isCut: true };
}

/** What comes behind `end`, one's own leave, stands beside the state of before it. */
function lastOvertaken({ events }: Timeline, changes: readonly StateChangeRow[], end: number): number {
  const newest = new Map(changes.map(({ stateKeyNid, newNid }) => [stateKeyNid, newNid]));
  const lastShown = new Map(events.map(({ stateKeyNid, nid }) => [stateKeyNid, nid]));
  return events.findLastIndex(
    ({ stateKeyNid, nid, pos }) =>
      stateKeyNid !== undefined && pos <= end && lastShown.get(stateKeyNid) === nid && newest.get(stateKeyNid) !== nid,
  );
}
