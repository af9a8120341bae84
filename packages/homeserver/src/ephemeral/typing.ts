import type { UserId } from "@botschaft/protocol/ids";
import { type GroupCommit, type MembershipRow, membershipCode } from "@botschaft/storage";
import type { ClientEvent } from "../rooms/client-event.ts";
import type { RoomListener } from "../rooms/ports.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { TimerWheel } from "../streams/timer-wheel.ts";
import type { RoomPulses, TypingFollower } from "./ports.ts";

type Ports = {
  readonly writer: Pick<GroupCommit, "announceVolatile" | "numbers">;
  readonly timers: Pick<TimerWheel, "after">;
  readonly pulses: RoomPulses;
  readonly followers?: readonly TypingFollower[];
};

type Typist = { readonly userId: UserId; cancel(): void };

/** Who types, and who is seen to: the second follows the first when its place in the stream is committed. */
type Room = { readonly typists: Map<number, Typist>; seen: readonly UserId[] };

export type TypingChange = { readonly roomNid: number; readonly userNid: number; readonly userId: UserId };

const longestMs = 120_000;

/**
 * Who is typing. Lives in memory only and is told at its edges: while somebody goes on typing nothing is announced.
 * https://spec.matrix.org/v1.19/client-server-api/#typing-notifications
 */
export class Typing implements RoomListener {
  readonly #ports: Ports;
  readonly #rooms = new Map<number, Room>();
  #begin: number;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#begin = ports.writer.numbers.last;
  }

  /** Who was seen typing before this position is not known any more: they count as having stopped. */
  get begin(): number {
    return this.#begin;
  }

  /** In the order in which they began. */
  listIn(roomNid: number): readonly UserId[] {
    return this.#rooms.get(roomNid)?.seen ?? [];
  }

  /** @param timeoutMs how long it holds without a further word, two minutes at most */
  start(change: TypingChange, timeoutMs: number): void {
    const { roomNid, userNid, userId } = change;
    const { typists } = this.#room(roomNid);
    const before = typists.get(userNid);
    before?.cancel();
    const cancel = this.#ports.timers.after(Math.min(timeoutMs, longestMs), () => this.stop(change));
    typists.set(userNid, { userId, cancel });
    if (before === undefined) this.#announce(roomNid);
    this.#tell({ roomNid, userId }, true);
  }

  stop({ roomNid, userNid }: Omit<TypingChange, "userId">): void {
    const userId = this.#rooms.get(roomNid)?.typists.get(userNid)?.userId;
    if (userId === undefined || !this.#end(roomNid, userNid)) return;
    this.#announce(roomNid);
    this.#tell({ roomNid, userId }, false);
  }

  /** Who sends has stopped typing. It is seen with the event, without an announcement of its own. */
  onEvents({ roomNid }: RoomView, events: readonly ClientEvent[]): void {
    if (!this.#rooms.has(roomNid)) return;
    for (const { senderNid, stateKey, pos } of events) {
      if (stateKey === undefined && this.#end(roomNid, senderNid)) this.#show(roomNid, pos);
    }
  }

  onMembership({ roomNid, userNid, membership, pos }: MembershipRow): void {
    if (membership !== membershipCode.join && this.#end(roomNid, userNid)) this.#show(roomNid, pos);
  }

  /** Announcements may have been lost: from now on nobody types until they say so. */
  forget(): void {
    this.#begin = this.#ports.writer.numbers.last;
    for (const [roomNid, { typists }] of this.#rooms) {
      for (const { cancel } of typists.values()) cancel();
      typists.clear();
      this.#announce(roomNid);
    }
  }

  #room(roomNid: number): Room {
    const known = this.#rooms.get(roomNid);
    if (known !== undefined) return known;
    const room: Room = { typists: new Map(), seen: [] };
    this.#rooms.set(roomNid, room);
    return room;
  }

  #end(roomNid: number, userNid: number): boolean {
    const typists = this.#rooms.get(roomNid)?.typists;
    typists?.get(userNid)?.cancel();
    return typists?.delete(userNid) === true;
  }

  #tell(change: Omit<TypingChange, "userNid">, isTyping: boolean): void {
    for (const follower of this.#ports.followers ?? []) follower.typingChanged(change, isTyping);
  }

  #announce(roomNid: number): void {
    this.#ports.writer.announceVolatile([roomNid], (pos) => this.#show(roomNid, pos));
  }

  #show(roomNid: number, pos: number): void {
    const room = this.#rooms.get(roomNid);
    if (room === undefined) return;
    room.seen = [...room.typists.values()].map(({ userId }) => userId);
    if (room.seen.length === 0) this.#rooms.delete(roomNid);
    const pulse = this.#ports.pulses.pulse(roomNid);
    pulse.typing = Math.max(pulse.typing, pos);
  }
}
