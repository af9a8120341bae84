import type { ReadPool } from "@botschaft/platform/postgres";
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
