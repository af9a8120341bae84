import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import type { DeviceId } from "@botschaft/protocol/ids";
import {
  type DeviceRow,
  deleteDevices,
  findDevice,
  type GroupCommit,
  isCrossSigningKeyId,
  listDevices,
  renameDevice,
} from "@botschaft/storage";
import type { LastSeen } from "./last-seen.ts";
import { isStorableText } from "./new-texts.ts";
import { type DeviceFollower, joinParts } from "./ports.ts";
import type { Sessions } from "./sessions.ts";

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly sessions: Sessions;
  readonly lastSeen: LastSeen;
};

/** The devices of people here. */
export class Devices {
  readonly #parts: Parts;
  readonly #followers: DeviceFollower[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  follow(follower: DeviceFollower): void {
    this.#followers.push(follower);
  }

  async list(userNid: number): Promise<readonly DeviceRow[]> {
    const rows = await listDevices(this.#parts.storage.reads, userNid);
    return rows.map((row) => this.#withLastSeen(row));
  }

  async find(userNid: number, deviceId: string): Promise<DeviceRow | undefined> {
    if (!isStorableText(deviceId)) return undefined;
    const row = await findDevice(this.#parts.storage.reads, userNid, deviceId);
    return row === undefined ? undefined : this.#withLastSeen(row);
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  async get(userNid: number, deviceId: string): Promise<DeviceRow> {
    const row = await this.find(userNid, deviceId);
    if (row === undefined) throw new MatrixError("M_NOT_FOUND", "You have no such device");
    return row;
  }

  /** A device may not be called as one of its owner's cross-signing keys. @throws {MatrixError} M_FORBIDDEN */
  async checkNewId(userNid: number, deviceId: DeviceId | undefined): Promise<void> {
    if (deviceId === undefined) return;
    if (await isCrossSigningKeyId(this.#parts.storage.reads, userNid, deviceId)) {
      throw new MatrixError("M_FORBIDDEN", "This device_id is the name of a cross-signing key");
    }
  }

  async rename(userNid: number, deviceId: string, displayName: string): Promise<void> {
    const { writer } = this.#parts.storage;
    const { rows, statements, rooms, users, apply } = joinParts(
      this.#followers.map((follower) => follower.deviceRenamed(userNid)),
    );
    await writer.submit({
      key: `user:${userNid}`,
      rows,
      statements: [renameDevice(userNid, deviceId, displayName), ...statements],
      rooms,
      users,
      apply: (all) => apply(all.slice(1)),
    });
  }

  /**
   * With their tokens and everything that others keep of them.
   * @param also what must stand in the same commit
   */
  async remove(userNid: number, deviceNids: readonly number[], also: readonly Statement[] = []): Promise<void> {
    if (deviceNids.length === 0) return;
    const parts = this.#followers.map((follower) => follower.devicesRemoved(userNid, deviceNids));
    const { rows, statements, rooms, users, apply } = joinParts(parts);
    await this.#parts.storage.writer.submit({
      key: `user:${userNid}`,
      rows,
      statements: [deleteDevices(deviceNids), ...also, ...statements],
      rooms,
      users: [userNid, ...users],
      apply: (results) => {
        this.#parts.sessions.removeDevices(deviceNids);
        apply(results.slice(1 + also.length));
      },
    });
  }

  #withLastSeen(row: DeviceRow): DeviceRow {
    const seen = this.#parts.lastSeen.find(row.deviceNid);
    return seen === undefined ? row : { ...row, lastSeenTs: seen.ts, lastSeenIp: seen.ip };
  }
}
