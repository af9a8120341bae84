import type { UserId } from "@botschaft/protocol/ids";
import { type ForgottenRow, type MembershipRow, membershipFromCode, type OwnMembershipRow } from "@botschaft/storage";
import type { Membership } from "../rooms/members.ts";
import type { Wakeups, Watcher } from "../streams/wakeups.ts";

export type LineStep = { readonly pos: number; readonly membership: Membership };

/** How somebody stands in one room, and since when. */
export type ReaderRoom = {
  readonly roomNid: number;
  /** Where it was told: of a room that nobody here is in nothing else tells it. */
  roomId: string | undefined;
  membership: Membership;
  eventNid: number;
  /** Since when without a break: a new name does not move it. */
  sincePos: number;
  strippedState: string | null;
  isForgotten: boolean;
  /** Own memberships by position, oldest first; from its first step on it is complete, before only if `isWhole`. */
  line: LineStep[];
  isWhole: boolean;
  /** Shared by everybody who reads the room. */
  readonly pulse: Pulse;
};

/** Where the streams of a room stand. Compared with a token, it tells whether the room has anything new. */
export type Pulse = { timeline: number; typing: number; receipts: number };

/** Somebody who is connected: what an empty /sync has to know, in memory. All their devices share it. */
export class Reader implements Watcher {
  readonly userNid: number;
  readonly userId: UserId;
  readonly rooms = new Map<number, ReaderRoom>();
  /** Positions of the person's own streams, by name: see the sections that keep them. */
  readonly positions = new Map<string, number>();
  /** Nobody tells it any more what changes: it is to be asked for anew. */
  isClosed = false;
  readonly #wakeups: Wakeups;
  readonly #waiting = new Set<() => void>();

  constructor(userNid: number, userId: UserId, wakeups: Wakeups) {
    this.userNid = userNid;
    this.userId = userId;
    this.#wakeups = wakeups;
    wakeups.watchUser(userNid, this);
  }

  /** One of the person's own streams moved on. Never backwards, in whatever order disk and commits tell. */
  move(stream: string, pos: number): void {
    this.positions.set(stream, Math.max(this.positions.get(stream) ?? 0, pos));
  }

  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resume of waiting) resume();
  }

  /** @returns cancels */
  onWake(resume: () => void): () => void {
    this.#waiting.add(resume);
    return () => this.#waiting.delete(resume);
  }

  load(row: OwnMembershipRow, pulse: Pulse): void {
    const membership = membershipFromCode(row.membership);
    this.rooms.set(row.roomNid, {
      roomNid: row.roomNid,
      roomId: row.roomId,
      membership,
      eventNid: row.eventNid,
      sincePos: row.sincePos,
      strippedState: row.strippedState,
      isForgotten: row.isForgotten,
      line: [{ pos: row.pos, membership }],
      isWhole: false,
      pulse,
    });
    if (membership === "join") this.#wakeups.watchRoom(row.roomNid, this);
  }

  change(change: MembershipRow & { readonly roomId?: string }, before: Membership | undefined, pulse: Pulse): void {
    const membership = membershipFromCode(change.membership);
    const room = this.rooms.get(change.roomNid);
    const step = { pos: change.pos, membership };
    if (membership === "join") this.#wakeups.watchRoom(change.roomNid, this);
    else this.#wakeups.unwatchRoom(change.roomNid, this);
    if (room === undefined) {
      const { roomNid, roomId, eventNid, strippedState } = change;
      const isWhole = before === undefined;
      this.rooms.set(roomNid, {
        roomNid,
        roomId,
        membership,
        eventNid,
        sincePos: change.pos,
        strippedState,
        isForgotten: false,
        line: [step],
        isWhole,
        pulse,
      });
      return;
    }
    // The disk told it already, when it was read right after the commit.
    if ((room.line.at(-1)?.pos ?? 0) >= change.pos) return;
    if (room.membership !== membership) room.sincePos = change.pos;
    room.membership = membership;
    room.roomId = change.roomId ?? room.roomId;
    room.eventNid = change.eventNid;
    room.strippedState = change.strippedState;
    room.isForgotten = false;
    room.line.push(step);
  }

  /** As long as nothing happened since: a later membership ends having forgotten. */
  forget({ roomNid, eventNid }: Omit<ForgottenRow, "userNid">): void {
    const room = this.rooms.get(roomNid);
    if (room?.eventNid === eventNid) room.isForgotten = true;
  }

  close(): void {
    this.isClosed = true;
    this.#wakeups.unwatchUser(this.userNid, this);
    for (const roomNid of this.rooms.keys()) this.#wakeups.unwatchRoom(roomNid, this);
    this.wake();
  }
}

/** Whether the line tells how somebody stood at a position. */
export function lineReaches({ line, isWhole }: ReaderRoom, pos: number): boolean {
  return isWhole || pos >= (line[0]?.pos ?? Number.POSITIVE_INFINITY);
}

/** How they stood right after a position; the line must reach there. */
export function membershipAt({ line }: ReaderRoom, pos: number): Membership | undefined {
  return line.findLast((step) => step.pos <= pos)?.membership;
}

/** Whether a client that last looked at that position may show the room as one that they have not left. */
export function wasOpenAt(room: ReaderRoom, pos: number): boolean {
  const membership = membershipAt(room, pos);
  return membership === "join" || membership === "invite" || membership === "knock";
}

/** From where on they have been joined without a break. */
export function joinedSince({ line }: ReaderRoom): number {
  const last = line.findLastIndex(({ membership }) => membership !== "join");
  return line[last + 1]?.pos ?? Number.POSITIVE_INFINITY;
}

/** When they were last joined at all, where they are not any more. */
export function leftAt({ line }: ReaderRoom): number | undefined {
  const lastJoin = line.findLastIndex(({ membership }) => membership === "join");
  return lastJoin < 0 ? undefined : line[lastJoin + 1]?.pos;
}
