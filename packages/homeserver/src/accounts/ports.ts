import { MatrixError } from "@botschaft/protocol/errors";
import type { UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { AccountDataRow, Unit } from "@botschaft/storage";

/** What others write in the same commit. */
export type UnitPart = Partial<Pick<Unit, "rows" | "statements" | "rooms" | "users" | "apply">>;

/**
 * Whoever keeps something of devices (keys, messages to them, lists of changed devices). Called in the same synchronous
 * stretch as the commit it becomes part of.
 */
export interface DeviceFollower {
  devicesRemoved(userNid: number, deviceNids: readonly number[]): UnitPart;
  deviceRenamed(userNid: number): UnitPart;
}

/** Whoever keeps a profile in memory or in a directory hears of new people. */
export interface NewPeopleFollower {
  personCreated(person: { readonly userNid: number; readonly displayName: string | null }): void;
}

/** Whoever shows people's names and pictures elsewhere, as rooms do. Waited for. */
export interface ProfileFollower {
  profileChanged(person: { readonly userNid: number; readonly userId: UserId }): Promise<void>;
}

/** Whoever keeps something of account data in memory. Called between commit and announcement: no waiting, no throwing. */
export interface AccountDataFollower {
  accountDataChanged(row: AccountDataRow): void;
}

export function joinParts(parts: readonly UnitPart[]): Required<UnitPart> {
  return {
    rows: parts.flatMap((part) => part.rows ?? []),
    statements: parts.flatMap((part) => part.statements ?? []),
    rooms: parts.flatMap((part) => part.rooms ?? []),
    users: parts.flatMap((part) => part.users ?? []),
    apply: (results) => {
      let at = 0;
      for (const part of parts) {
        const count = part.statements?.length ?? 0;
        part.apply?.(results.slice(at, at + count));
        at += count;
      }
    },
  };
}

/** Profiles of people of other servers. */
export interface RemoteProfiles {
  /** Unchecked. @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_UNKNOWN where their server was not reached */
  get(userId: UserId): Promise<JsonObject>;
}

/** A server that speaks with no other. */
export const noRemoteProfiles: RemoteProfiles = {
  async get() {
    throw new MatrixError("M_FORBIDDEN", "This server knows the profiles of its own people only.");
  },
};
