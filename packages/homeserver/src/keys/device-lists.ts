import {
  deleteDeviceKeys,
  deviceListChanges,
  listRoomsOf,
  type MembershipRow,
  membershipCode,
  rows,
} from "@botschaft/storage";
import type { DeviceFollower, UnitPart } from "../accounts/ports.ts";
import type { Reader, ReaderRoom, Storage } from "./ports.ts";
import { type RecentChange, RecentChanges } from "./recent-changes.ts";

export type ListChange = {
  readonly userNid: number;
  readonly rooms: readonly number[];
  readonly seenByNid?: number;
};

/**
 * Whose devices or identity changed when, and in which rooms people came and went: what `device_lists` is made from.
 * https://spec.matrix.org/v1.19/client-server-api/#tracking-the-device-list-for-a-user
 */
export class DeviceLists implements DeviceFollower {
  readonly #storage: Storage;
  readonly #recent: RecentChanges;
  /** When somebody was last joined to a room, or ceased to be. */
  readonly #moved = new Map<number, number>();

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#recent = new RecentChanges(storage.writer.numbers.last);
  }

  /** The rooms whose people hear of a change; to be asked for before it is submitted. */
  roomsOf(userNid: number): Promise<readonly number[]> {
    return listRoomsOf(this.#storage.reads, userNid);
  }

  /** A part of the commit in which somebody's devices or identity change, made in the stretch that submits it. */
  change({ userNid, rooms, seenByNid }: ListChange): UnitPart {
    const pos = this.#storage.writer.numbers.next();
    return {
      rows: [rows(deviceListChanges, [{ pos, userNid, seenByNid: seenByNid ?? null }])],
      rooms: seenByNid === undefined ? rooms : [],
      users: [seenByNid ?? userNid],
      apply: () => this.#recent.add({ pos, userNid, seenByNid, rooms: new Set(rooms) }),
    };
  }

  devicesRemoved(userNid: number, deviceNids: readonly number[]): UnitPart {
    const pos = this.#storage.writer.numbers.next();
    return {
      statements: [deleteDeviceKeys(userNid, deviceNids, pos)],
      users: [userNid],
      apply: ([noted]) => {
        if (noted?.rowCount === 1) this.#addLater(userNid, pos);
      },
    };
  }

  /** The name stands beside the keys. */
  deviceRenamed(userNid: number): UnitPart {
    const pos = this.#storage.writer.numbers.next();
    return {
      rows: [rows(deviceListChanges, [{ pos, userNid, seenByNid: null }])],
      users: [userNid],
      apply: () => this.#addLater(userNid, pos),
    };
  }

  onMembership({ roomNid, membership, pos }: MembershipRow, before: string | undefined): void {
    if ((membership === membershipCode.join) !== (before === "join")) this.#moved.set(roomNid, pos);
  }

  onEvents(): void {}

  /** Whether devices of somebody may have changed whom the reader is to hear of. From memory. */
  mayHaveChanged(reader: Reader, since: number): boolean {
    return this.#recent.some(since, (change) => concerns(change, reader));
  }

  /** Whether people may have come or gone. From memory. */
  mayHaveMoved({ roomNid, pulse }: ReaderRoom, since: number): boolean {
    if (!this.#recent.reaches(since)) return pulse.timeline > since;
    return (this.#moved.get(roomNid) ?? 0) > since;
  }

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.#recent.reset(this.#storage.writer.numbers.last);
    this.#moved.clear();
  }

  /** A change at a moment when nobody could wait to ask for the rooms: they are woken as soon as they are known. */
  #addLater(userNid: number, pos: number): void {
    const change: RecentChange = { pos, userNid, seenByNid: undefined, rooms: undefined };
    this.#recent.add(change);
    this.roomsOf(userNid).then(
      (roomNids) => {
        change.rooms = new Set(roomNids);
        this.#storage.writer.announceVolatile(roomNids, () => {});
      },
      // Everybody looks it up on disk then.
      () => {},
    );
  }
}

function concerns({ userNid, seenByNid, rooms }: RecentChange, reader: Reader): boolean {
  if (seenByNid !== undefined) return seenByNid === reader.userNid;
  if (userNid === reader.userNid || rooms === undefined) return true;
  for (const roomNid of rooms) if (reader.rooms.get(roomNid)?.membership === "join") return true;
  return false;
}
