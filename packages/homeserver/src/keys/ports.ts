import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import type { GroupCommit } from "@botschaft/storage";

export type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

/** How somebody stands in one room: their own steps by position, oldest first, and where the room's timeline is. */
export type ReaderRoom = {
  readonly roomNid: number;
  readonly membership: string;
  readonly line: readonly { readonly pos: number; readonly membership: string }[];
  readonly pulse: { readonly timeline: number };
};

export type Reader = {
  readonly userNid: number;
  readonly userId: UserId;
  readonly rooms: ReadonlyMap<number, ReaderRoom>;
};

/** Whoever knows in which rooms somebody is and was. */
export interface ReaderSource {
  get(userNid: number, userId: UserId): Promise<Reader>;
  /** Own memberships from the beginning. */
  completeLine(reader: Reader, room: ReaderRoom): Promise<void>;
}

export type DeviceOwner = {
  readonly userNid: number;
  readonly userId: UserId;
  readonly deviceNid: number;
  readonly deviceId: string;
};
