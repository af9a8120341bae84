import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName, UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import {
  listCrossSigningKeys,
  listPublicDevices,
  listVisibleSignatures,
  type PublicDeviceRow,
  type PublicKeyRow,
} from "@botschaft/storage";
import { publicKeyIn } from "./cross-signing-key.ts";
import { sortPeople } from "./remote-failures.ts";
import { SignatureBook } from "./signature-book.ts";

type Parts = { readonly reads: ReadPool; readonly serverName: ServerName };
type ByUser = Record<string, JsonObject>;

export type QueriedKeys = {
  /** By user and device. Who has no account is missing. */
  readonly device_keys: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  readonly master_keys: ByUser;
  readonly self_signing_keys: ByUser;
  /** The reader's own only. */
  readonly user_signing_keys: ByUser;
  readonly failures: JsonObject;
};

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3keysquery */
export class KeyQuery {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @param asked devices by user; none for all of them */
  async query(reader: { readonly userNid: number; readonly userId: UserId }, asked: JsonObject): Promise<QueriedKeys> {
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
    const asks = ({ userId, deviceId }: PublicDeviceRow) => wanted.get(userId)?.has(deviceId) !== false;
    const byUser = Map.groupBy(devices, ({ userId }) => userId);
    const device_keys = Object.fromEntries(
      [...byUser].map(([userId, rows]) => [userId, Object.fromEntries(rows.filter(asks).flatMap(withBook(book)))]),
    );
    return { device_keys, ...byUsage(keys, book, reader.userId), failures };
  }
}

/** Entries of devices that have keys. */
function withBook(book: SignatureBook) {
  return ({ userId, deviceId, json, displayName }: PublicDeviceRow): readonly (readonly [string, JsonObject])[] => {
    if (deviceId === null || json === null) return [];
    const unsigned = displayName === null ? {} : { device_display_name: displayName };
    return [[deviceId, { ...book.sign(JSON.parse(json), userId, deviceId), unsigned }]];
  };
}

function byUsage(keys: readonly PublicKeyRow[], book: SignatureBook, readerId: string) {
  const found = { master: {} as ByUser, self_signing: {} as ByUser, user_signing: {} as ByUser };
  for (const { userId, usage, json } of keys) {
    if (usage === "user_signing" && userId !== readerId) continue;
    const key = JSON.parse(json) as JsonObject;
    found[usage][userId] = book.sign(key, userId, publicKeyIn(key) ?? "");
  }
  return { master_keys: found.master, self_signing_keys: found.self_signing, user_signing_keys: found.user_signing };
}

/** Undefined for all. */
function devicesIn(userId: string, deviceIds: unknown): ReadonlySet<unknown> | undefined {
  if (!Array.isArray(deviceIds)) throw new MatrixError("M_BAD_JSON", `The devices of ${userId} are no list`);
  return deviceIds.length === 0 ? undefined : new Set(deviceIds);
}
