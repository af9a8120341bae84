import type { ClientEvent } from "../rooms/client-event.ts";
import type { PlannedRoom } from "./plan-rooms.ts";
import type { Reader } from "./reader.ts";

/** How somebody stands to a room that they are not in any more, or never were. */
export type Leave = {
  /** The position at which they were last joined at all: what came later is not theirs. 0 where they never were. */
  readonly at: number;
  /** Their own member event now, which may be later: a ban, or a refused invitation. */
  readonly ownNid: number;
};

/** The reader's own line must be complete. */
export function leaveOf({ room, end }: PlannedRoom): Leave {
  const line = room.line.filter((step) => step.pos <= end);
  const lastJoin = line.findLastIndex(({ membership }) => membership === "join");
  return { at: lastJoin < 0 ? 0 : (line[lastJoin + 1]?.pos ?? end), ownNid: room.eventNid };
}

/** What happened to oneself one may know, also after one has left. */
export function isOwnLeave({ type, stateKey, content }: ClientEvent, { userId }: Reader): boolean {
  return (
    type === "m.room.member" && stateKey === userId && (content.membership === "leave" || content.membership === "ban")
  );
}
