import type { Clock } from "@botschaft/platform/clock";
import { MatrixError } from "@botschaft/protocol/errors";
import type { JsonObject } from "@botschaft/protocol/json";
import {
  type BackupKey,
  type BackupPart,
  type BackupRow,
  deleteBackup,
  deleteBackupKeys,
  findBackup,
  findCurrentBackup,
  insertBackup,
  listBackupKeys,
  saveBackupKeys,
  updateBackup,
} from "@botschaft/storage";
import { isStorableText } from "../accounts/new-texts.ts";
import type { Storage } from "./ports.ts";

type Parts = { readonly storage: Storage; readonly clock: Clock };

export type BackupInfo = { readonly algorithm: string; readonly authData: JsonObject };

/** What there is after a change of keys. */
export type BackupState = { readonly etag: string; readonly count: number };

/** Encrypted copies of people's keys. https://spec.matrix.org/v1.19/client-server-api/#server-side-key-backups */
export class Backups {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @returns the version of the new backup, the current one from now on */
  async create(userNid: number, { algorithm, authData }: BackupInfo): Promise<string> {
    const [created] = await this.#run(userNid, insertBackup(userNid, algorithm, JSON.stringify(authData)));
    return String(created?.version);
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  async getCurrent(userNid: number): Promise<BackupRow> {
    const backup = await findCurrentBackup(this.#parts.storage.reads, userNid);
    if (backup === undefined) throw new MatrixError("M_NOT_FOUND", "You have no backup");
    return backup;
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  async get(userNid: number, version: string): Promise<BackupRow> {
    const backup = await findBackup(this.#parts.storage.reads, userNid, getVersion(version));
    if (backup === undefined || backup.deletedTs !== null) throw noSuchBackup();
    return backup;
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_INVALID_PARAM */
  async update(userNid: number, version: string, { algorithm, authData }: BackupInfo): Promise<void> {
    const backup = await this.get(userNid, version);
    if (backup.algorithm !== algorithm) throw new MatrixError("M_INVALID_PARAM", "The backup has another algorithm");
    const updated = await this.#run(userNid, updateBackup(userNid, backup.version, JSON.stringify(authData)));
    if (updated.length === 0) throw noSuchBackup();
  }

  /** With its keys; one that was deleted before is deleted. @throws {MatrixError} M_NOT_FOUND */
  async delete(userNid: number, version: string): Promise<void> {
    const { clock } = this.#parts;
    const deleted = await this.#run(userNid, deleteBackup(userNid, getVersion(version), clock.now()));
    if (deleted.length === 0) throw noSuchBackup();
  }

  /** Of two keys of a session the better one stays. @throws {MatrixError} M_NOT_FOUND, M_WRONG_ROOM_KEYS_VERSION */
  async putKeys(userNid: number, version: string, keys: readonly BackupKey[]): Promise<BackupState> {
    if (keys.some(({ roomId, sessionId }) => !isStorableText(roomId + sessionId))) {
      throw new MatrixError("M_INVALID_PARAM", "No room and no session is called so");
    }
    const [saved] = await this.#run(userNid, saveBackupKeys(userNid, getVersion(version), keys));
    if (saved !== undefined) return stateOf(saved);
    await this.get(userNid, version);
    const { version: current } = await this.getCurrent(userNid);
    throw new MatrixError("M_WRONG_ROOM_KEYS_VERSION", "Keys go into the current backup only", {
      fields: { current_version: String(current) },
    });
  }

  /** @throws {MatrixError} M_NOT_FOUND where there is no such backup */
  async listKeys(userNid: number, version: string, part: BackupPart): Promise<readonly BackupKey[]> {
    const { reads } = this.#parts.storage;
    const backup = await this.get(userNid, version);
    return isStorable(part) ? listBackupKeys(reads, userNid, backup.version, part) : [];
  }

  /** @throws {MatrixError} M_NOT_FOUND where there is no such backup */
  async deleteKeys(userNid: number, version: string, part: BackupPart): Promise<BackupState> {
    if (!isStorable(part)) return stateOf(await this.get(userNid, version));
    const [left] = await this.#run(userNid, deleteBackupKeys(userNid, getVersion(version), part));
    if (left === undefined) throw noSuchBackup();
    return stateOf(left);
  }

  async #run(userNid: number, statement: ReturnType<typeof insertBackup>) {
    const unit = { key: `user:${userNid}`, rows: [], statements: [statement] };
    const { results } = await this.#parts.storage.writer.submit(unit);
    return results[0]?.rows ?? [];
  }
}

function getVersion(version: string): number {
  if (!/^\d{1,15}$/.test(version)) throw noSuchBackup();
  return Number(version);
}

function noSuchBackup(): MatrixError {
  return new MatrixError("M_NOT_FOUND", "There is no such backup");
}

function isStorable({ roomId = "", sessionId = "" }: BackupPart): boolean {
  return isStorableText(roomId) && isStorableText(sessionId);
}

function stateOf({ etag, keyCount }: Readonly<Record<string, unknown>>): BackupState {
  return { etag: String(etag), count: Number(keyCount) };
}
