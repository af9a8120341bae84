import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { claimKeys, type KeyClaim } from "@botschaft/storage";
import { isStorableText } from "../accounts/new-texts.ts";
import type { KeyCounter } from "./key-counts.ts";
import type { Storage } from "./ports.ts";
import { sortPeople } from "./remote-failures.ts";

type Parts = { readonly storage: Storage; readonly counter: KeyCounter; readonly serverName: ServerName };

export type Claimed = {
  /** By user, device, and `<algorithm>:<key id>`. */
  readonly one_time_keys: Readonly<Record<string, Record<string, JsonObject>>>;
  readonly failures: JsonObject;
};

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3keysclaim */
export class KeyClaims {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Each one-time key goes to one claim only, the oldest first; where none is left, the fallback key does. */
  async claim(userNid: number, asked: JsonObject): Promise<Claimed> {
    const { storage, counter, serverName } = this.#parts;
    const { local, failures } = sortPeople(Object.keys(asked), serverName);
    const claims = local.flatMap((userId) => claimsIn(userId, asked[userId]));
    if (claims.length === 0) return { one_time_keys: {}, failures };
    const { results } = await storage.writer.submit({
      key: `user:${userNid}`,
      rows: [],
      statements: [claimKeys(claims)],
      apply: ([taken]) => {
        for (const { deviceNid } of taken?.rows ?? []) counter.changed(Number(deviceNid));
      },
    });
    return { one_time_keys: byUser((results[0]?.rows ?? []) as readonly ClaimedRow[]), failures };
  }
}

type ClaimedRow = KeyClaim & { readonly keyId: string; readonly json: string };

function byUser(rows: readonly ClaimedRow[]): Claimed["one_time_keys"] {
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
  if (!isObject(byDevice)) throw new MatrixError("M_BAD_JSON", `The devices of ${userId} are no object`);
  return Object.entries(byDevice)
    .map(([deviceId, algorithm]) => ({ userId, deviceId, algorithm: String(algorithm) }))
    .filter((claim) => Object.values(claim).every(isStorableText));
}
