import { MatrixError } from "@botschaft/protocol/errors";
import {
  countKeys,
  findDeviceKeys,
  insertOneTimeKeys,
  type KeyCountRow,
  listOneTimeKeys,
  saveDeviceKeys,
  saveFallbackKeys,
  type UploadedKey,
} from "@botschaft/storage";
import { joinParts, type UnitPart } from "../accounts/ports.ts";
import type { DeviceLists } from "./device-lists.ts";
import { countsFrom, type KeyCounter } from "./key-counts.ts";
import { type ParsedUpload, parseUpload, type Upload } from "./parse-upload.ts";
import type { DeviceOwner, Storage } from "./ports.ts";
import { SerialQueues } from "./serial-queues.ts";
import { signedText } from "./signed-json.ts";

type Parts = { readonly storage: Storage; readonly lists: DeviceLists; readonly counter: KeyCounter };

/** https://spec.matrix.org/v1.19/client-server-api/#uploading-keys */
export class KeyUpload {
  readonly #parts: Parts;
  readonly #devices = new SerialQueues();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * All of an upload or nothing. Whoever asks for the keys afterwards gets them.
   * @returns how many one-time keys the device has left, by algorithm
   * @throws {MatrixError} M_INVALID_PARAM, also for a one-time key under the name of another one; M_BAD_JSON
   */
  async upload(owner: DeviceOwner, upload: Upload): Promise<Readonly<Record<string, number>>> {
    const parsed = parseUpload(upload, owner);
    // One after the other: what is found on disk holds until it is changed.
    await this.#devices.run(owner.deviceNid, () => this.#store(owner, parsed));
    return (await this.#parts.counter.get(owner.deviceNid)).oneTime;
  }

  async #store(owner: DeviceOwner, { identity, oneTime, fallback }: ParsedUpload): Promise<void> {
    const { writer } = this.#parts.storage;
    const { deviceNid } = owner;
    const newKeys = await this.#newOneTimeKeys(deviceNid, oneTime);
    const makeIdentity = identity && (await this.#identityPart(owner, identity));
    const parts: UnitPart[] = makeIdentity === undefined ? [] : [makeIdentity()];
    if (newKeys.length > 0) {
      parts.push({ statements: [insertOneTimeKeys(deviceNid, newKeys, writer.numbers.next())] });
    }
    if (fallback.length > 0) parts.push({ statements: [saveFallbackKeys(deviceNid, fallback)] });
    if (parts.length === 0) return;
    parts.push(this.#countPart(deviceNid));
    await writer.submit({ key: `device:${deviceNid}`, ...joinParts(parts) });
  }

  /** What is not stored yet. */
  async #newOneTimeKeys(deviceNid: number, keys: readonly UploadedKey[]): Promise<readonly UploadedKey[]> {
    if (keys.length === 0) return [];
    const stored = await listOneTimeKeys(this.#parts.storage.reads, deviceNid);
    const known = new Map(stored.map(({ algorithm, keyId, json }) => [`${algorithm}:${keyId}`, json]));
    return keys.filter(({ algorithm, keyId, json }) => {
      const name = `${algorithm}:${keyId}`;
      if (!known.has(name)) return true;
      if (known.get(name) === json) return false;
      throw new MatrixError("M_INVALID_PARAM", `One time key ${name} already exists, and is another one`);
    });
  }

  /** Undefined where the device has these keys already. */
  async #identityPart(owner: DeviceOwner, { json, signed }: NonNullable<ParsedUpload["identity"]>) {
    const { storage, lists } = this.#parts;
    const { deviceNid, deviceId, userNid } = owner;
    const stored = await findDeviceKeys(storage.reads, deviceNid);
    if (stored === json) return undefined;
    const isReplaced = stored !== undefined && signedText(JSON.parse(stored)) !== signed;
    const rooms = await lists.roomsOf(userNid);
    return (): UnitPart => {
      const statements = [saveDeviceKeys({ deviceNid, userNid, deviceId, json }, { isReplaced })];
      return joinParts([{ statements }, lists.change({ userNid, rooms, deviceId })]);
    };
  }

  #countPart(deviceNid: number): UnitPart {
    return {
      statements: [countKeys(deviceNid)],
      apply: ([counted]) => this.#parts.counter.set(deviceNid, countsFrom((counted?.rows ?? []) as KeyCountRow[])),
    };
  }
}
