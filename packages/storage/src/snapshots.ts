import { int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/**
 * The state before an event that is not on its room's line: the line at `linePos` (inclusive; 0 is nothing) with these
 * keys replaced. `eventNids` has one for each key, 0 where the state does not have it.
 */
export type SnapshotRow = {
  readonly stateNid: number;
  readonly roomNid: number;
  readonly linePos: number;
  readonly keyNids: readonly number[];
  readonly eventNids: readonly number[];
};

export const snapshots = rowBatch<SnapshotRow>(
  "state_snapshot",
  [
    ["state_nid", "int8", (row) => row.stateNid],
    ["room_nid", "int8", (row) => row.roomNid],
    ["line_pos", "int8", (row) => row.linePos],
    ["key_nids", "int8[]", (row) => row.keyNids],
    ["event_nids", "int8[]", (row) => row.eventNids],
  ],
  { order: 38 },
);

export async function listSnapshots(reads: ReadPool, stateNids: readonly number[]): Promise<readonly SnapshotRow[]> {
  if (stateNids.length === 0) return [];
  return reads.query<SnapshotRow>({
    name: "list_snapshots",
    text: `SELECT state_nid AS "stateNid", room_nid AS "roomNid", line_pos AS "linePos", key_nids AS "keyNids",
        event_nids AS "eventNids" FROM state_snapshot WHERE state_nid = any($1)`,
    values: [int8Array(stateNids)],
  });
}
