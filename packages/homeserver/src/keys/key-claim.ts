import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { claimKeys, type KeyClaim } from "@botschaft/storage";
import { isStorableText } from "../accounts/new-texts.ts";
import type { KeyCounter } from "./key-counts.ts";
import type { RemoteKeys, Storage } from "./ports.ts";
import { sortPeople } from "./remote-failures.ts";

type Parts = {
  readonly storage: Storage;
  readonly counter: KeyCounter;
  readonly serverName: ServerName;
  readonly remoteKeys?: RemoteKeys | undefined;
};

export type Claimed = {
  /** By user, device, and `<algorithm>:<key id>`. */
  readonly one_time_keys: JsonObject;
  readonly failures: JsonObject;
};

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3keysclaim */
export class KeyClaims {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Each one-time key goes to one claim only, the oldest first; where none is left, the fallback key does.
   * @param timeoutMs how long other servers are waited for
   */
  async claim(userNid: number, asked: JsonObject, timeoutMs: number): Promise<Claimed> {
    const { serverName, remoteKeys } = this.#parts;
    const { local, remote, unasked } = sortPeople(Object.keys(asked), serverName);
    const elsewhere = Object.fromEntries(remote.map((userId) => [userId, devicesOf(userId, asked[userId])]));
    const [here, there] = await Promise.all([
      this.#claimHere(
        `user:${userNid}`,
        local.flatMap((userId) => claimsIn(userId, asked[userId])),
      ),
      remote.length === 0 ? undefined : remoteKeys?.claim(elsewhere, timeoutMs),
    ]);
    return { one_time_keys: { ...here, ...there?.one_time_keys }, failures: there?.failures ?? unasked };
  }

  /** What another server claims, of people here. */
  claimHere(origin: ServerName, asked: JsonObject): Promise<JsonObject> {
    const { local } = sortPeople(Object.keys(asked), this.#parts.serverName);
    return this.#claimHere(
      `origin:${origin}`,
      local.flatMap((userId) => claimsIn(userId, asked[userId])),
    );
  }

  async #claimHere(key: string, claims: readonly KeyClaim[]): Promise<JsonObject> {
    const { storage, counter } = this.#parts;
    if (claims.length === 0) return {};
    const { results } = await storage.writer.submit({
      key,
      rows: [],
      statements: [claimKeys(claims)],
      apply: ([taken]) => {
        for (const { deviceNid } of taken?.rows ?? []) counter.changed(Number(deviceNid));
      },
    });
    return byUser((results[0]?.rows ?? []) as readonly ClaimedRow[]);
  }
}

type ClaimedRow = KeyClaim & { readonly keyId: string; readonly json: string };

function byUser(rows: readonly ClaimedRow[]): JsonObject {
  const grouped = Map.groupBy(rows, ({ userId }) => userId);
  return Object.fromEntries(
    [...grouped].map(([userId, ofUser]) => {
      const entries = ofUser.map((row) => {
        return [row.deviceId, { [`${row.algorithm}:${row.keyId}`]: JSON.parse(row.json) }] as const;
      });
      return [userId, Object.fromEntries(entries)];
    }),
  );
}

function claimsIn(userId: string, byDevice: unknown): readonly KeyClaim[] {
  return Object.entries(devicesOf(userId, byDevice))
    .map(([deviceId, algorithm]) => ({ userId, deviceId, algorithm: String(algorithm) }))
    .filter((claim) => Object.values(claim).every(isStorableText));
}

function devicesOf(userId: string, byDevice: unknown): JsonObject {
  if (!isObject(byDevice)) throw new MatrixError("M_BAD_JSON", `The devices of ${userId} are no object`);
  return byDevice;
}
