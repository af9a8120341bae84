import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName, UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import {
  type KeyUsage,
  listCrossSigningKeys,
  listPublicDevices,
  listVisibleSignatures,
  type PublicDeviceRow,
  type PublicKeyRow,
} from "@botschaft/storage";
import { publicKeyIn } from "./cross-signing-key.ts";
import { mapInTurns } from "./in-turns.ts";
import { sortPeople } from "./remote-failures.ts";
import { SignatureBook } from "./signature-book.ts";

type Parts = { readonly reads: ReadPool; readonly serverName: ServerName };
/** JSON text of a part of the answer, by user. */
type Entry = { readonly userId: string; readonly text: string };

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3keysquery */
export class KeyQuery {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * @param asked devices by user; none for all of them
   * @returns the answer as JSON text. Who has no account is missing; user-signing keys are the reader's own only
   */
  async query(reader: { readonly userNid: number; readonly userId: UserId }, asked: JsonObject): Promise<string> {
    const { reads, serverName } = this.#parts;
    const { local, failures } = sortPeople(Object.keys(asked), serverName);
    const wanted = new Map(local.map((userId) => [`${userId}`, devicesIn(userId, asked[userId])]));
    const userIds = [...wanted.keys()];
    const [devices, keys, signatures] = await Promise.all([
      listPublicDevices(reads, userIds),
      listCrossSigningKeys(reads, userIds),
      listVisibleSignatures(reads, reader.userNid, userIds),
    ]);
    const book = new SignatureBook(signatures);
    const isAsked = ({ userId, deviceId }: PublicDeviceRow) => wanted.get(userId)?.has(deviceId) !== false;
    const byUsage = Map.groupBy(keys, ({ usage }) => usage);
    const textOf = async (usage: KeyUsage, isVisible: (row: PublicKeyRow) => boolean = () => true) => {
      const visible = (byUsage.get(usage) ?? []).filter(isVisible);
      return objectText(await mapInTurns(visible, (row) => keyEntry(row, book)));
    };
    const parts = [
      `"device_keys":${devicesText(await mapInTurns(devices, (row) => deviceEntry(row, isAsked(row), book)))}`,
      `"master_keys":${await textOf("master")}`,
      `"self_signing_keys":${await textOf("self_signing")}`,
      `"user_signing_keys":${await textOf("user_signing", ({ userId }) => userId === reader.userId)}`,
      `"failures":${JSON.stringify(failures)}`,
    ];
    return `{${parts.join(",")}}`;
  }
}

/** Nothing for a device that has no keys or is not asked for: its owner stands in the answer all the same. */
function deviceEntry({ userId, deviceId, json, displayName }: PublicDeviceRow, isAsked: boolean, book: SignatureBook) {
  if (deviceId === null || json === null || !isAsked) return { userId, text: "" };
  const unsigned = displayName === null ? {} : { device_display_name: displayName };
  const device = { ...book.sign(JSON.parse(json), userId, deviceId), unsigned };
  return { userId, text: `${JSON.stringify(deviceId)}:${JSON.stringify(device)}` };
}

function devicesText(entries: readonly Entry[]): string {
  const byUser = Map.groupBy(entries, ({ userId }) => userId);
  const users = [...byUser].map(([userId, ofUser]) => {
    const texts = ofUser.map(({ text }) => text).filter((text) => text !== "");
    return { userId, text: `{${texts.join(",")}}` };
  });
  return objectText(users);
}

function keyEntry({ userId, json }: PublicKeyRow, book: SignatureBook): Entry {
  const key = JSON.parse(json) as JsonObject;
  return { userId, text: JSON.stringify(book.sign(key, userId, publicKeyIn(key) ?? "")) };
}

function objectText(entries: readonly Entry[]): string {
  return `{${entries.map(({ userId, text }) => `${JSON.stringify(userId)}:${text}`).join(",")}}`;
}

/** Undefined for all. */
function devicesIn(userId: string, deviceIds: unknown): ReadonlySet<unknown> | undefined {
  if (!Array.isArray(deviceIds)) throw new MatrixError("M_BAD_JSON", `The devices of ${userId} are no list`);
  return deviceIds.length === 0 ? undefined : new Set(deviceIds);
}
