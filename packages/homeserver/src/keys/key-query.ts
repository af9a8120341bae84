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
import type { KeysElsewhere, RemoteKeys } from "./ports.ts";
import { sortPeople } from "./remote-failures.ts";
import { SignatureBook } from "./signature-book.ts";

type Parts = {
  readonly reads: ReadPool;
  readonly serverName: ServerName;
  readonly remoteKeys?: RemoteKeys | undefined;
};
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
   * @param timeoutMs how long other servers are waited for
   * @returns the answer as JSON text. Who has no account is missing; user-signing keys are the reader's own only
   */
  async query(
    reader: { readonly userNid: number; readonly userId: UserId },
    asked: JsonObject,
    timeoutMs: number,
  ): Promise<string> {
    const { reads, serverName } = this.#parts;
    const { local, remote, unasked } = sortPeople(Object.keys(asked), serverName);
    const wanted = new Map(local.map((userId) => [`${userId}`, devicesIn(userId, asked[userId])]));
    const userIds = [...wanted.keys()];
    const [devices, keys, signatures, others] = await Promise.all([
      listPublicDevices(reads, userIds),
      listCrossSigningKeys(reads, userIds),
      listVisibleSignatures(reads, reader.userNid, [...userIds, ...remote]),
      this.#askOthers(remote, asked, timeoutMs),
    ]);
    const book = new SignatureBook(signatures);
    const isAsked = ({ userId, deviceId }: PublicDeviceRow) => wanted.get(userId)?.has(deviceId) !== false;
    const byUsage = Map.groupBy(keys, ({ usage }) => usage);
    const entriesOf = (usage: KeyUsage, isVisible: (row: PublicKeyRow) => boolean = () => true) =>
      mapInTurns((byUsage.get(usage) ?? []).filter(isVisible), (row) => keyEntry(row, book));
    const elsewhere = entriesElsewhere(others, book);
    const ofDevices = [
      ...(await mapInTurns(devices, (row) => deviceEntry(row, isAsked(row), book))),
      ...elsewhere.devices,
    ];
    const parts = [
      `"device_keys":${devicesText(ofDevices)}`,
      `"master_keys":${objectText([...(await entriesOf("master")), ...elsewhere.master])}`,
      `"self_signing_keys":${objectText([...(await entriesOf("self_signing")), ...elsewhere.selfSigning])}`,
      `"user_signing_keys":${objectText(await entriesOf("user_signing", ({ userId }) => userId === reader.userId))}`,
      `"failures":${JSON.stringify(others?.failures ?? unasked)}`,
    ];
    return `{${parts.join(",")}}`;
  }

  /** Undefined where other servers are not asked. */
  async #askOthers(
    remote: readonly UserId[],
    asked: JsonObject,
    timeoutMs: number,
  ): Promise<KeysElsewhere | undefined> {
    const { remoteKeys } = this.#parts;
    if (remote.length === 0 || remoteKeys === undefined) return undefined;
    const wanted = remote.map((userId) => [userId, [...(devicesIn(userId, asked[userId]) ?? [])].map(String)] as const);
    return remoteKeys.query(new Map(wanted), timeoutMs);
  }
}

/** Nothing for a device that has no keys or is not asked for: its owner stands in the answer all the same. */
function deviceEntry({ userId, deviceId, json, displayName }: PublicDeviceRow, isAsked: boolean, book: SignatureBook) {
  if (deviceId === null || json === null || !isAsked) return { userId, text: "" };
  const unsigned = displayName === null ? {} : { device_display_name: displayName };
  const device = { ...book.sign(JSON.parse(json), userId, deviceId), unsigned };
  return { userId, text: `${JSON.stringify(deviceId)}:${JSON.stringify(device)}` };
}

function entriesElsewhere(others: KeysElsewhere | undefined, book: SignatureBook) {
  const { devices = [], master = [], selfSigning = [] } = others ?? {};
  const keyEntries = (keys: Iterable<readonly [UserId, JsonObject]>): readonly Entry[] =>
    [...keys].map(([userId, key]) => {
      return { userId, text: JSON.stringify(book.sign(key, userId, publicKeyIn(key) ?? "")) };
    });
  return {
    devices: [...devices].flatMap(([userId, ofUser]): Entry[] => [
      { userId, text: "" },
      ...[...ofUser].map(([deviceId, keys]) => ({
        userId,
        text: `${JSON.stringify(deviceId)}:${JSON.stringify(book.sign(keys, userId, deviceId))}`,
      })),
    ]),
    master: keyEntries(master),
    selfSigning: keyEntries(selfSigning),
  };
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
