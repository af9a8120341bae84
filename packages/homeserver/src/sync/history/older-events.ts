import type { ReadPool } from "@botschaft/platform/postgres";
import type { RoomId } from "@botschaft/protocol/ids";
import { type BackwardExtremity, listBackwardExtremities } from "@botschaft/storage";
import type { RoomView } from "../../rooms/room-view.ts";

/** Whoever brings older events of a room than are here. */
export interface OlderEvents {
  /** Whether anything came. */
  before(roomId: RoomId, ends: readonly BackwardExtremity[]): Promise<boolean>;
}

/** A stretch of a room's own order, backwards: from somewhere (undefined: its newest event) to somewhere (its oldest). */
export type Stretch = {
  readonly from: readonly [depth: number, pos: number] | undefined;
  readonly end: readonly [depth: number, pos: number] | undefined;
};

const endsAtMost = 10;

/** Brings what is missing of a stretch. Whether anything came. */
export async function bringOlder(
  { reads, older }: { readonly reads: ReadPool; readonly older: OlderEvents },
  { roomNid, roomId }: Pick<RoomView, "roomNid" | "roomId">,
  { from, end }: Stretch,
): Promise<boolean> {
  const all = await listBackwardExtremities(reads, roomNid, endsAtMost);
  const within = all.filter(({ depth, pos }) => {
    const at = [depth, pos ?? 0] as const;
    return (from === undefined || !isAfter(at, from)) && (end === undefined || isAfter(at, end));
  });
  return within.length > 0 && older.before(roomId as RoomId, within);
}

function isAfter(left: readonly [number, number], right: readonly [number, number]): boolean {
  return left[0] > right[0] || (left[0] === right[0] && left[1] > right[1]);
}
