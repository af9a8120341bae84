import assert from "node:assert/strict";
import { test } from "node:test";
import { DatabaseUnavailable } from "@botschaft/platform/postgres";
import { sha256 } from "@botschaft/protocol/crypto";
import { eventIdText } from "@botschaft/protocol/ids";
import type { GroupCommit, KnownTransaction } from "@botschaft/storage";
import { createHandClock } from "../testing/hand-clock.ts";
import { Transactions } from "./transactions.ts";

const scope = { deviceNid: 1, method: "PUT", path: "/send/m1", txnId: "m1" };
const eventId = new Uint8Array(32).fill(7);
const text = eventIdText(eventId, "urlsafe");

/** Requests over a disk and a writer that the test holds in its hands. */
function stage() {
  const disk: KnownTransaction[] = [];
  const writer = { isSettled: true };
  const reads = { query: async () => disk as never, async close() {} };
  const transactions = new Transactions({ reads, writer: writer as GroupCommit }, createHandClock());
  const store = () => {
    const key = sha256(`${scope.method} ${scope.path}`).subarray(0, 16);
    disk.push({ key, txnId: "m1", eventNid: 9, eventId, roomVersion: "12", createdTs: Date.now() });
  };
  return { transactions, writer, store };
}

const never = () => assert.fail("it ran twice");

test("a repeated request gets the first one's answer, also while that one is on its way", async () => {
  const { transactions } = stage();
  const gate = Promise.withResolvers<{ eventId: string }>();
  const first = transactions.run(scope, () => gate.promise);
  const second = transactions.run(scope, never);
  gate.resolve({ eventId: "$1" });
  assert.equal((await first).eventId, "$1");
  assert.equal((await second).eventId, "$1");
  assert.equal((await transactions.run(scope, never)).eventId, "$1");
});

test("an error is not remembered", async () => {
  const { transactions } = stage();
  await assert.rejects(transactions.run(scope, () => Promise.reject(new Error("no"))));
  assert.deepEqual(await transactions.run(scope, async () => ({})), {});
});

test("while the last commit's fate is unknown a request is put off, and one that was stored does not run again", async () => {
  const { transactions, writer, store } = stage();
  await assert.rejects(transactions.run(scope, () => Promise.reject(new Error("lost"))));
  writer.isSettled = false;
  await assert.rejects(transactions.run(scope, never), DatabaseUnavailable);
  store();
  transactions.forget();
  writer.isSettled = true;
  assert.equal((await transactions.run(scope, never)).eventId, text);
  assert.equal(await transactions.find(1, 9), "m1");
});

test("what is on its way stays known when all else is forgotten", async () => {
  const { transactions } = stage();
  const gate = Promise.withResolvers<{ eventId: string }>();
  const first = transactions.run(scope, () => gate.promise);
  await new Promise(setImmediate);
  transactions.forget();
  const second = transactions.run(scope, never);
  gate.resolve({ eventId: "$1" });
  assert.equal((await first).eventId, "$1");
  assert.equal((await second).eventId, "$1");
});
