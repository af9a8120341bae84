import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

export type TransactionRow = {
  readonly deviceNid: number;
  /** First 16 bytes of SHA-256 over method and path. */
  readonly key: Uint8Array;
  readonly txnId: string;
  /** Null where the answer names no event. */
  readonly eventNid: number | null;
  readonly createdTs: number;
};

/** In the same commit as what the request did. Its primary key is an alarm: a duplicate is known before it is built. */
export const transactions = rowBatch<TransactionRow>(
  "transaction_id",
  [
    ["device_nid", "int8", (row) => row.deviceNid],
    ["key", "bytea", (row) => row.key],
    ["txn_id", "text", (row) => row.txnId],
    ["event_nid", "int8", (row) => row.eventNid],
    ["created_ts", "int8", (row) => row.createdTs],
  ],
  { order: 80 },
);

export type KnownTransaction = {
  readonly key: Uint8Array;
  readonly txnId: string;
  readonly eventNid: number | null;
  readonly eventId: Uint8Array | null;
  /** Version of the event's room: it says how the id is written. */
  readonly roomVersion: string | null;
  readonly createdTs: number;
};

export async function listTransactions(reads: ReadPool, deviceNid: number): Promise<readonly KnownTransaction[]> {
  return reads.query<KnownTransaction>({
    name: "list_transactions",
    text: `SELECT t.key, t.txn_id AS "txnId", t.event_nid AS "eventNid", e.event_id AS "eventId",
        t.created_ts AS "createdTs", room.version AS "roomVersion" FROM transaction_id t
        LEFT JOIN event e USING (event_nid) LEFT JOIN room ON room.room_nid = e.room_nid WHERE t.device_nid = $1
      ORDER BY t.created_ts`,
    values: [deviceNid],
  });
}

export function deleteOldTransactions(before: number): Statement {
  return {
    name: "delete_old_transactions",
    text: "DELETE FROM transaction_id WHERE created_ts < $1",
    values: [before],
  };
}
