import { type ReadPool, textArray } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/** A signing key of another server, with the answer that told of it. Times are in ms. */
export type RemoteKeyRow = {
  readonly server: string;
  readonly keyId: string;
  /** 32 bytes of Ed25519. */
  readonly key: Uint8Array;
  readonly validUntilTs: number;
  /** Since when it signs nothing more; null for one in use. */
  readonly expiredTs: number | null;
  /** What told of it: the answer with its signatures, as whoever keeps it writes it. */
  readonly json: string;
};

/** The bytes of a key never change: a server that gives an id to another key is not believed. */
export const remoteKeys = rowBatch<RemoteKeyRow>(
  "remote_key",
  [
    ["server", "text", (row) => row.server],
    ["key_id", "text", (row) => row.keyId],
    ["key", "bytea", (row) => row.key],
    ["valid_until_ts", "int8", (row) => row.validUntilTs],
    ["expired_ts", "int8", (row) => row.expiredTs],
    ["json", "text", (row) => row.json],
  ],
  {
    order: 82,
    keyOf: (row) => `${row.server} ${row.keyId}`,
    onConflict: `ON CONFLICT (server, key_id) DO UPDATE SET json = excluded.json,
      valid_until_ts = greatest(remote_key.valid_until_ts, excluded.valid_until_ts),
      expired_ts = coalesce(remote_key.expired_ts, excluded.expired_ts) WHERE remote_key.key = excluded.key`,
  },
);

export async function listRemoteKeys(reads: ReadPool, servers: readonly string[]): Promise<readonly RemoteKeyRow[]> {
  if (servers.length === 0) return [];
  return reads.query<RemoteKeyRow>({
    name: "list_remote_keys",
    text: `SELECT server, key_id AS "keyId", key, valid_until_ts AS "validUntilTs", expired_ts AS "expiredTs", json
      FROM remote_key WHERE server = any($1)`,
    values: [textArray(servers)],
  });
}
