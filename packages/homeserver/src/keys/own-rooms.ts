import type { Stretch } from "@botschaft/storage";
import type { Reader, ReaderRoom } from "./ports.ts";

/** One's own rooms at both ends of a stretch. */
export type OwnRooms = {
  readonly before: readonly number[];
  readonly now: readonly number[];
  /** Rooms in which who shares may differ between the two ends. */
  readonly moved: readonly number[];
};

/** @param mayHaveMoved whether others may have come or gone */
export function ownRooms(
  reader: Reader,
  { since, end }: Stretch,
  mayHaveMoved: (room: ReaderRoom) => boolean,
): OwnRooms {
  const own = { before: [] as number[], now: [] as number[], moved: [] as number[] };
  for (const room of reader.rooms.values()) {
    const wasJoined = isJoinedAt(room, since);
    const isJoined = isJoinedAt(room, end);
    if (wasJoined) own.before.push(room.roomNid);
    if (isJoined) own.now.push(room.roomNid);
    if (wasJoined !== isJoined || (isJoined && mayHaveMoved(room))) own.moved.push(room.roomNid);
  }
  return own;
}

function isJoinedAt({ line }: ReaderRoom, pos: number): boolean {
  return line.findLast((step) => step.pos <= pos)?.membership === "join";
}
