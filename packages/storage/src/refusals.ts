import { int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/** Why an event was rejected or soft-failed: a rule's name and the facts, never content. */
export type RefusalRow = { readonly eventNid: number; readonly rule: string; readonly why: string };

/** The first reason stays: a rejected event stays rejected. */
export const refusals = rowBatch<RefusalRow>(
  "event_refusal",
  [
    ["event_nid", "int8", (row) => row.eventNid],
    ["rule", "text", (row) => row.rule],
    ["why", "text", (row) => storable(row.why)],
  ],
  { order: 44, onConflict: "ON CONFLICT DO NOTHING" },
);

export async function listRefusals(reads: ReadPool, eventNids: readonly number[]): Promise<readonly RefusalRow[]> {
  if (eventNids.length === 0) return [];
  return reads.query<RefusalRow>({
    name: "list_refusals",
    text: `SELECT event_nid AS "eventNid", rule, why FROM event_refusal WHERE event_nid = any($1)`,
    values: [int8Array(eventNids)],
  });
}

/** A sentence may quote somebody's type or state key, and those may hold what PostgreSQL refuses. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\u0000", "\ufffd");
}
