import type { RoomRegistry } from "../rooms/room-registry.ts";
import type { RoomView } from "../rooms/room-view.ts";
import { wantsRoom } from "./filter.ts";
import { joinedSince, type ReaderRoom } from "./reader.ts";
import type { Ask, RoomSection } from "./sections.ts";

export type PlannedRoom = {
  readonly room: ReaderRoom;
  readonly view: RoomView;
  /** Exclusive; 0 for a room that is new to the reader. */
  readonly since: number;
  /** Inclusive. */
  readonly end: number;
};

export type RoomPlan = {
  readonly joined: readonly PlannedRoom[];
  readonly left: readonly PlannedRoom[];
  readonly invited: readonly PlannedRoom[];
  readonly knocked: readonly PlannedRoom[];
};

export type PlanAsk = Ask & { readonly isFullState: boolean };

/** Whether a room may have something for this answer. From memory, for every room at every poll. */
export function mayHaveNews(room: ReaderRoom, ask: PlanAsk, sections: readonly RoomSection[]): boolean {
  const { since } = ask;
  if (lastStep(room) > since) return !room.isForgotten;
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
    invited: [] as PlannedRoom[],
    knocked: [] as PlannedRoom[],
  };
  for (const room of rooms) {
    const view = registry.loaded(room.roomNid)?.view;
    if (view === undefined || room.isForgotten || !wantsRoom(view.roomId, ask.filter.room)) continue;
    const { since, end } = ask;
    if (room.membership === "join") plan.joined.push({ room, view, end, since: joinedSince(room) > since ? 0 : since });
    else if (room.membership === "invite") plan.invited.push({ room, view, since, end });
    else if (room.membership === "knock") plan.knocked.push({ room, view, since, end });
    else if (showsLeft(room, ask)) plan.left.push({ room, view, end: lastStep(room), since: sinceOfLeft(room, since) });
  }
  return plan;
}

/** At which position the reader's own standing changed last. */
export function lastStep({ line }: ReaderRoom): number {
  return line.at(-1)?.pos ?? 0;
}

function showsLeft(room: ReaderRoom, { since, filter }: PlanAsk): boolean {
  return since === 0 ? filter.room?.include_leave === true : lastStep(room) > since;
}

/** A room that was joined and left within one answer is new to the reader. */
function sinceOfLeft({ line }: ReaderRoom, since: number): number {
  return line.findLast((step) => step.pos <= since)?.membership === "join" ? since : 0;
}
