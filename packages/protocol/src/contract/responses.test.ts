import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "./index.ts";
import { decodeAnswer, decodeResponse } from "./responses.ts";

const { sync, sendMessage } = operations["client-server"];

test("an answer is held against the contract", () => {
  assert.deepEqual(decodeResponse(sendMessage, { event_id: "$e" }), { ok: true, value: { event_id: "$e" } });
  assert.deepEqual(decodeResponse(sendMessage, { event_id: "e" }).ok, false);
  assert.deepEqual(decodeResponse(sync, {}), { ok: false, kind: "missing", where: "/next_batch", why: "is missing" });
});

test("an error too, where the contract describes it", () => {
  assert.ok(decodeAnswer(sendMessage, 400, { errcode: "M_BAD_JSON", error: "No." }).ok);
  assert.ok(!decodeAnswer(sendMessage, 400, {}).ok);
  assert.ok(decodeAnswer(sendMessage, 418, {}).ok);
});
