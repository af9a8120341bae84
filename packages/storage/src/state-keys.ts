import { byteaArray, int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

export type StateKeyRow = { readonly stateKeyNid: number; readonly type: string; readonly stateKey: string };

export const stateKeys = rowBatch<StateKeyRow>(
  "state_key",
  [
    ["state_key_nid", "int8", (row) => row.stateKeyNid],
    ["type", "bytea", (row) => Buffer.from(row.type)],
    ["state_key", "bytea", (row) => Buffer.from(row.stateKey)],
  ],
  { order: 20 },
);

export async function findStateKey(reads: ReadPool, type: string, stateKey: string): Promise<number | undefined> {
  const [row] = await reads.query<{ readonly nid: number }>({
    name: "find_state_key",
    text: "SELECT state_key_nid AS nid FROM state_key WHERE type = $1 AND state_key = $2",
    values: [Buffer.from(type), Buffer.from(stateKey)],
  });
  return row?.nid;
}

/** The integers of those pairs that anybody ever used. */
export async function listStateKeyNids(
  reads: ReadPool,
  keys: readonly (readonly [type: string, stateKey: string])[],
): Promise<readonly number[]> {
  if (keys.length === 0) return [];
  const found = await reads.query<{ readonly nid: number }>({
    name: "list_state_key_nids",
    text: `SELECT state_key_nid AS nid FROM unnest($1::bytea[], $2::bytea[]) AS wanted (type, state_key)
      JOIN state_key USING (type, state_key)`,
    values: [
      byteaArray(keys.map(([type]) => Buffer.from(type))),
      byteaArray(keys.map(([, stateKey]) => Buffer.from(stateKey))),
    ],
  });
  return found.map(({ nid }) => nid);
}

/** What the integers stand for. */
export async function listStateKeys(reads: ReadPool, nids: readonly number[]): Promise<readonly StateKeyRow[]> {
  if (nids.length === 0) return [];
  const found = await reads.query<{ readonly nid: number; readonly type: Buffer; readonly stateKey: Buffer }>({
    name: "list_state_keys",
    text: `SELECT state_key_nid AS nid, type, state_key AS "stateKey" FROM state_key WHERE state_key_nid = any($1)`,
    values: [int8Array(nids)],
  });
  return found.map((row) => ({
    stateKeyNid: row.nid,
    type: row.type.toString(),
    stateKey: row.stateKey.toString(),
  }));
}
