import type { RoomRegistry } from "../rooms/room-registry.ts";
import type { RoomView } from "../rooms/room-view.ts";
import { wantsRoom } from "./filter.ts";
import { joinedSince, membershipAt, type ReaderRoom, wasOpenAt } from "./reader.ts";
import type { Ask, RoomSection } from "./sections.ts";

export type PlannedRoom = {
  readonly room: ReaderRoom;
  readonly view: RoomView;
  /** Exclusive; 0 for a room that is new to the reader. */
  readonly since: number;
  /** Inclusive. */
  readonly end: number;
  /** The client holds an older timeline of this room, which the one that it gets now does not continue. */
  readonly hasGap: boolean;
};

/** A room of which nothing is shown but its stripped state. It need not be here. */
export type StrippedRoom = { readonly room: ReaderRoom; readonly roomId: string };

export type RoomPlan = {
  readonly joined: readonly PlannedRoom[];
  readonly left: readonly PlannedRoom[];
  readonly invited: readonly StrippedRoom[];
  readonly knocked: readonly StrippedRoom[];
  /** Invitations to rooms that are not here, refused, and knocks taken back. */
  readonly declined: readonly StrippedRoom[];
};

export type PlanAsk = Ask & { readonly isFullState: boolean };

/** Whether a room may have something for this answer. From memory, for every room at every poll. */
export function mayHaveNews(room: ReaderRoom, ask: PlanAsk, sections: readonly RoomSection[]): boolean {
  const { since } = ask;
  // A client that has seen the room must still be told that it was left.
  if (lastStep(room) > since) return since > 0 || !room.isForgotten;
  if (room.membership !== "join") return ask.isFullState && room.membership !== "leave" && room.membership !== "ban";
  const { timeline, typing, receipts } = room.pulse;
  if (ask.isFullState || timeline > since || typing > since || receipts > since) return true;
  return sections.some((section) => section.hasNews(room, since, ask));
}

/** Sorts the rooms that have news into the answer's four parts. Nothing waits here: all of it is as of one position. */
export function planRooms(
  rooms: readonly ReaderRoom[],
  ask: PlanAsk,
  registry: Pick<RoomRegistry, "loaded">,
): RoomPlan {
  const plan = {
    joined: [] as PlannedRoom[],
    left: [] as PlannedRoom[],
    invited: [] as StrippedRoom[],
    knocked: [] as StrippedRoom[],
    declined: [] as StrippedRoom[],
  };
  for (const room of rooms) {
    const view = registry.loaded(room.roomNid)?.view;
    const roomId = view?.roomId ?? room.roomId;
    if (roomId === undefined || isGone(room, ask.since) || !wantsRoom(roomId, ask.filter.room)) continue;
    if (room.membership === "invite") plan.invited.push({ room, roomId });
    else if (room.membership === "knock") plan.knocked.push({ room, roomId });
    else if (view === undefined && showsLeft(room, ask)) plan.declined.push({ room, roomId });
    if (view === undefined || room.membership === "invite" || room.membership === "knock") continue;
    const { end } = ask;
    const since = sinceOf(room, ask.since);
    const planned = {
      room,
      view,
      since,
      end,
      hasGap: ask.isResync || (since < ask.since && wasJoined(room, ask.since)),
    };
    if (room.membership === "join") plan.joined.push(planned);
    else if (showsLeft(room, ask)) plan.left.push({ ...planned, end: lastStep(room) });
  }
  return plan;
}

/** Forgotten, and no client needs to hear that it was left. */
function isGone(room: ReaderRoom, since: number): boolean {
  return room.isForgotten && (since === 0 || !wasOpenAt(room, since));
}

/** At which position the reader's own standing changed last. */
export function lastStep({ line }: ReaderRoom): number {
  return line.at(-1)?.pos ?? 0;
}

function showsLeft(room: ReaderRoom, { since, filter, isResync }: PlanAsk): boolean {
  if (isResync) return true;
  return since === 0 ? filter.room?.include_leave === true : lastStep(room) > since;
}

/** A room that was joined after the last answer is new to the reader, even where it was left again. */
function sinceOf(room: ReaderRoom, since: number): number {
  if (room.membership === "join") return joinedSince(room) > since ? 0 : since;
  if (since === 0 || membershipAt(room, since) === "join") return since;
  return room.line.some(({ pos, membership }) => pos > since && membership === "join") ? 0 : since;
}

function wasJoined({ line }: ReaderRoom, at: number): boolean {
  return line.some(({ pos, membership }) => pos <= at && membership === "join");
}
