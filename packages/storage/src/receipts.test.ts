import assert from "node:assert/strict";
import { test } from "node:test";
import { int8Array } from "@botschaft/platform/postgres";
import { type ReceiptRow, receipts } from "./receipts.ts";

const row = (changes: Partial<ReceiptRow>): ReceiptRow => ({
  roomNid: 1,
  userNid: 2,
  type: "m.read",
  thread: "",
  threadNid: null,
  eventId: "$x",
  eventPos: 10,
  ts: 0,
  pos: 100,
  ...changes,
});

/** Positions of the rows that the statement would write. */
function written(...rows: readonly Partial<ReceiptRow>[]): unknown {
  return receipts.statement(rows.map(row)).values.at(-1);
}

test("one row a receipt within a commit: the furthest, and of the same the last", () => {
  assert.deepEqual(written({ pos: 1 }, { pos: 2 }), int8Array([2]));
  assert.deepEqual(written({ pos: 1, eventPos: 11 }, { pos: 2 }), int8Array([1]));
  assert.deepEqual(written({ pos: 1, eventPos: null }, { pos: 2 }, { pos: 3, eventPos: null }), int8Array([2]));
});

test("rooms, people, types and threads have receipts of their own", () => {
  const others = [{ roomNid: 9 }, { userNid: 9 }, { type: "m.read.private" }, { thread: "main" }] as const;
  assert.deepEqual(written({}, ...others), int8Array([100, 100, 100, 100, 100]));
});
