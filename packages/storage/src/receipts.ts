import { int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { type RowBatch, rowBatch } from "./writer/row-batch.ts";

export type ReceiptType = "m.read" | "m.read.private";

/** In place of a root's number, for receipts of the main timeline. */
export const mainThread = 0;

export type ReceiptRow = {
  readonly roomNid: number;
  readonly userNid: number;
  readonly type: ReceiptType;
  /** '' for unthreaded ones, 'main', or the root's event id. */
  readonly thread: string;
  /** The root's number, `mainThread`, or null for unthreaded ones. */
  readonly threadNid: number | null;
  readonly eventId: string;
  /** Null while that event is not here. */
  readonly eventPos: number | null;
  readonly ts: number;
  readonly pos: number;
};

const batch = rowBatch<ReceiptRow>(
  "receipt",
  [
    ["room_nid", "int8", (row) => row.roomNid],
    ["user_nid", "int8", (row) => row.userNid],
    ["type", "text", (row) => row.type],
    ["thread", "text", (row) => row.thread],
    ["thread_nid", "int8", (row) => row.threadNid],
    ["event_id", "text", (row) => row.eventId],
    ["event_pos", "int8", (row) => row.eventPos],
    ["ts", "int8", (row) => row.ts],
    ["pos", "int8", (row) => row.pos],
  ],
  {
    order: 90,
    onConflict: `ON CONFLICT (room_nid, user_nid, type, thread) DO UPDATE SET event_id = excluded.event_id,
      event_pos = excluded.event_pos, ts = excluded.ts, pos = excluded.pos
      WHERE receipt.event_pos IS NULL OR excluded.event_pos > receipt.event_pos`,
  },
);

/** One row a receipt, however often it moved within a commit. A receipt never moves backwards. */
export const receipts: RowBatch<ReceiptRow> = {
  ...batch,
  statement: (rows) => batch.statement(furthest(rows)),
};

function furthest(rows: readonly ReceiptRow[]): readonly ReceiptRow[] {
  const kept = new Map<string, ReceiptRow>();
  for (const row of rows) {
    const key = `${row.roomNid} ${row.userNid} ${row.type} ${row.thread}`;
    const before = kept.get(key)?.eventPos ?? Number.NEGATIVE_INFINITY;
    if ((row.eventPos ?? Number.NEGATIVE_INFINITY) >= before) kept.set(key, row);
  }
  return [...kept.values()];
}

export type StoredReceipt = Pick<ReceiptRow, "roomNid" | "userNid" | "type" | "thread" | "eventId" | "ts">;

/** What changed after a position, of several rooms with a position each. Private ones are for whom they belong to. */
export async function listReceipts(
  reads: ReadPool,
  readerNid: number,
  stretches: readonly { readonly roomNid: number; readonly since: number }[],
): Promise<readonly StoredReceipt[]> {
  return reads.query<StoredReceipt>({
    name: "list_receipts",
    text: `SELECT r.room_nid AS "roomNid", r.user_nid AS "userNid", r.type, r.thread, r.event_id AS "eventId", r.ts
      FROM unnest($2::int8[], $3::int8[]) AS wanted (room_nid, since)
      JOIN receipt r ON r.room_nid = wanted.room_nid AND r.pos > wanted.since
      WHERE r.type <> 'm.read.private' OR r.user_nid = $1 ORDER BY r.pos`,
    values: [
      readerNid,
      int8Array(stretches.map(({ roomNid }) => roomNid)),
      int8Array(stretches.map(({ since }) => since)),
    ],
  });
}

export type ReceiptPositions = {
  readonly roomNid: number;
  /** Of the newest receipt that everybody may see. */
  readonly all: number | null;
  /** Of the reader's own newest receipt of any kind. */
  readonly own: number | null;
};

export async function listReceiptPositions(
  reads: ReadPool,
  readerNid: number,
  roomNids: readonly number[],
): Promise<readonly ReceiptPositions[]> {
  return reads.query<ReceiptPositions>({
    name: "list_receipt_positions",
    text: `SELECT wanted.room_nid AS "roomNid",
        (SELECT pos FROM receipt WHERE room_nid = wanted.room_nid AND type <> 'm.read.private'
          ORDER BY pos DESC LIMIT 1) AS "all",
        (SELECT max(pos) FROM receipt WHERE room_nid = wanted.room_nid AND user_nid = $1) AS own
      FROM unnest($2::int8[]) AS wanted (room_nid)`,
    values: [readerNid, int8Array(roomNids)],
  });
}
