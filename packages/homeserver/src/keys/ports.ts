import type { ReadPool } from "@botschaft/platform/postgres";
import type { UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
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

/** Keys as other servers show them, by person; devices by their id. */
export type KeysElsewhere = {
  readonly devices: ReadonlyMap<UserId, ReadonlyMap<string, JsonObject>>;
  readonly master: ReadonlyMap<UserId, JsonObject>;
  readonly selfSigning: ReadonlyMap<UserId, JsonObject>;
  /** By server: why its people are missing. */
  readonly failures: JsonObject;
};

/** Whoever knows the keys of people elsewhere. */
export interface RemoteKeys {
  /** @param asked devices by person, none for all */
  query(asked: ReadonlyMap<UserId, readonly string[]>, timeoutMs: number): Promise<KeysElsewhere>;
  /** @param asked algorithms by device, by person */
  claim(
    asked: Readonly<Record<string, JsonObject>>,
    timeoutMs: number,
  ): Promise<{ readonly one_time_keys: JsonObject; readonly failures: JsonObject }>;
}
