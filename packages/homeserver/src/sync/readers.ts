import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import { type ForgottenRow, listMemberLine, listOwnMemberships, type MembershipRow } from "@botschaft/storage";
import type { ClientEvent } from "../rooms/client-event.ts";
import type { Membership } from "../rooms/members.ts";
import type { RoomListener } from "../rooms/ports.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { StateKeys } from "../streams/state-keys.ts";
import type { Wakeups } from "../streams/wakeups.ts";
import { type Pulse, Reader, type ReaderRoom } from "./reader.ts";

type Ports = {
  readonly reads: ReadPool;
  readonly stateKeys: StateKeys;
  readonly wakeups: Wakeups;
  /** Fills the positions of a new reader's own streams. */
  readonly loaders: readonly ReaderLoader[];
  readonly maxReaders?: number;
};

export interface ReaderLoader {
  load(reader: Reader): Promise<void>;
}

const defaultMaxReaders = 100_000;

/** Everybody who is connected or was a moment ago. Follows every membership from the commits. */
export class Readers implements RoomListener {
  readonly #ports: Ports;
  readonly #readers = new Map<number, Reader>();
  readonly #loading = new Map<number, Promise<Reader>>();
  /** Those whose streams are being read from the disk. */
  readonly #arriving = new Map<number, Reader>();
  readonly #pulses = new Map<number, Pulse>();
  /** Memberships that were committed while their reader was being loaded. */
  readonly #missed = new Map<number, (() => void)[]>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async get(userNid: number, userId: UserId): Promise<Reader> {
    const reader = this.#readers.get(userNid);
    if (reader !== undefined) {
      this.#readers.delete(userNid);
      this.#readers.set(userNid, reader);
      return reader;
    }
    const running = this.#loading.get(userNid);
    if (running !== undefined) return running;
    const loading = this.#load(userNid, userId).finally(() => {
      this.#loading.delete(userNid);
      this.#arriving.delete(userNid);
      this.#missed.delete(userNid);
    });
    this.#loading.set(userNid, loading);
    return loading;
  }

  /** Also somebody who is just being loaded: what is committed meanwhile must move their positions. */
  find(userNid: number): Reader | undefined {
    return this.#readers.get(userNid) ?? this.#arriving.get(userNid);
  }

  pulse(roomNid: number): Pulse {
    let pulse = this.#pulses.get(roomNid);
    if (pulse === undefined) {
      pulse = { timeline: 0, typing: 0, receipts: 0 };
      this.#pulses.set(roomNid, pulse);
    }
    return pulse;
  }

  /** Only who is connected is told: the next one who comes reads it from the disk. */
  onMembership(row: MembershipRow, before: Membership | undefined): void {
    this.#tell(row.userNid, (reader) => reader.change(row, before, this.pulse(row.roomNid)));
  }

  onForgotten(row: ForgottenRow): void {
    this.#tell(row.userNid, (reader) => reader.forget(row));
  }

  onEvents(view: RoomView, _events: readonly ClientEvent[]): void {
    this.pulse(view.roomNid).timeline = view.latestPos;
  }

  /** Own memberships from the beginning, for what lies before the reader came. */
  async completeLine(reader: Reader, room: ReaderRoom): Promise<void> {
    if (room.isWhole) return;
    const stateKeyNid = await this.#ports.stateKeys.find("m.room.member", reader.userId);
    if (stateKeyNid === undefined) return;
    const steps = await listMemberLine(this.#ports.reads, room.roomNid, stateKeyNid);
    const known = room.line[0]?.pos ?? 0;
    room.line = [...steps.filter((step) => step.pos < known), ...room.line];
    room.isWhole = true;
  }

  /** Forgets somebody who does not wait just now: they come back from the disk. */
  evict(userNid: number): void {
    const reader = this.#readers.get(userNid);
    if (reader === undefined || reader.isWaiting) return;
    reader.close();
    this.#readers.delete(userNid);
  }

  /** What is in memory may differ from the disk. */
  dropAll(): void {
    for (const reader of this.#readers.values()) reader.close();
    this.#readers.clear();
    // Who types is told by no disk: who stopped shortly before must still be seen to have.
    for (const [roomNid, { typing }] of this.#pulses) {
      if (typing > 0) this.#pulses.set(roomNid, { timeline: 0, typing, receipts: 0 });
      else this.#pulses.delete(roomNid);
    }
    // What is just being read may be from before.
    for (const reader of this.#arriving.values()) reader.close();
  }

  /** Wakes everybody, so that their requests end. */
  wakeAll(): void {
    for (const reader of this.#readers.values()) reader.wake();
  }

  #tell(userNid: number, change: (reader: Reader) => void): void {
    const apply = () => {
      const reader = this.#readers.get(userNid);
      if (reader !== undefined) change(reader);
    };
    if (this.#loading.has(userNid)) this.#missed.get(userNid)?.push(apply);
    else apply();
  }

  async #load(userNid: number, userId: UserId): Promise<Reader> {
    this.#missed.set(userNid, []);
    const reader = new Reader(userNid, userId, this.#ports.wakeups);
    this.#arriving.set(userNid, reader);
    for (const row of await listOwnMemberships(this.#ports.reads, userNid)) {
      const pulse = this.pulse(row.roomNid);
      pulse.timeline = Math.max(pulse.timeline, row.latestPos ?? 0);
      reader.load(row, pulse);
    }
    for (const loader of this.#ports.loaders) await loader.load(reader);
    if (reader.isClosed) return this.#load(userNid, userId);
    this.#readers.set(userNid, reader);
    for (const apply of this.#missed.get(userNid) ?? []) apply();
    this.#shrink();
    return reader;
  }

  #shrink(): void {
    const max = this.#ports.maxReaders ?? defaultMaxReaders;
    for (const userNid of this.#readers.keys()) {
      if (this.#readers.size <= max) break;
      this.evict(userNid);
    }
  }
}
