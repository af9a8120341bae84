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
  /** Where it is one device's keys alone that changed; '' for the identity. */
  readonly deviceId?: string;
};

/** Whoever tells others of changes. Called between commit and announcement: no waiting, no throwing. */
export interface ListFollower {
  listChanged(change: { readonly pos: number; readonly userNid: number; readonly rooms: readonly number[] }): void;
}

/**
 * Whose devices or identity changed when, and in which rooms people came and went: what `device_lists` is made from.
 * https://spec.matrix.org/v1.19/client-server-api/#tracking-the-device-list-for-a-user
 */
export class DeviceLists implements DeviceFollower {
  readonly #storage: Storage;
  readonly #recent: RecentChanges;
  /** When somebody was last joined to a room, or ceased to be. */
  readonly #moved = new Map<number, number>();
  readonly #followers: ListFollower[] = [];

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#recent = new RecentChanges(storage.writer.numbers.last);
  }

  /** From now on this one hears of changes that are for everybody who shares a room. */
  follow(follower: ListFollower): void {
    this.#followers.push(follower);
  }

  /** The rooms whose people hear of a change; to be asked for before it is submitted. */
  roomsOf(userNid: number): Promise<readonly number[]> {
    return listRoomsOf(this.#storage.reads, userNid);
  }

  /** A part of the commit in which somebody's devices or identity change, made in the stretch that submits it. */
  change({ userNid, rooms: roomNids, seenByNid, deviceId }: ListChange): UnitPart {
    const pos = this.#storage.writer.numbers.next();
    return {
      rows: [rows(deviceListChanges, [{ pos, userNid, seenByNid: seenByNid ?? null, deviceId: deviceId ?? null }])],
      rooms: seenByNid === undefined ? roomNids : [],
      users: [seenByNid ?? userNid],
      apply: () => {
        this.#recent.add({ pos, userNid, seenByNid, rooms: new Set(roomNids) });
        if (seenByNid === undefined) this.#tell(pos, userNid, roomNids);
      },
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
      rows: [rows(deviceListChanges, [{ pos, userNid, seenByNid: null, deviceId: null }])],
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

  #tell(pos: number, userNid: number, roomNids: readonly number[]): void {
    for (const follower of this.#followers) follower.listChanged({ pos, userNid, rooms: roomNids });
  }

  /** A change at a moment when nobody could wait to ask for the rooms: they are woken as soon as they are known. */
  #addLater(userNid: number, pos: number): void {
    const change: RecentChange = { pos, userNid, seenByNid: undefined, rooms: undefined };
    this.#recent.add(change);
    this.roomsOf(userNid).then(
      (roomNids) => {
        change.rooms = new Set(roomNids);
        this.#storage.writer.announceVolatile(roomNids, () => {});
        this.#tell(pos, userNid, roomNids);
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
