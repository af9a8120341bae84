import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type CommitConnection,
  CommitRefused,
  CommitUnknown,
  DatabaseUnavailable,
  type Result,
  type Statement,
} from "@botschaft/platform/postgres";
import { GroupCommit } from "./group-commit.ts";
import type { RowBatch } from "./row-batch.ts";
import { type Announcement, rows, type Unit } from "./unit.ts";

type Row = { readonly text: string };
const table: RowBatch<Row> = {
  name: "table",
  order: 1,
  statement: (all) => ({ name: "insert", text: "INSERT", values: all.map((row) => row.text) }),
};

/** Answers each commit when the test says so. */
function handConnection(refuses: (statements: readonly Statement[]) => Error | undefined = () => undefined) {
  let reconnected: () => unknown = () => {};
  const commits: (readonly Statement[])[] = [];
  const gates: PromiseWithResolvers<void>[] = [];
  let block = 1;
  const nextBlock = () => {
    block += 10_000;
    return block - 10_000;
  };
  const connection: CommitConnection = {
    isConnected: true,
    onReconnect(listener) {
      reconnected = () => listener({ systemIdentifier: "1", timelineId: 1 });
    },
    async close() {},
    async commit(statements) {
      const isOpening = commits.length === 0;
      commits.push(statements);
      if (!isOpening) {
        const gate = Promise.withResolvers<void>();
        gates.push(gate);
        await gate.promise;
      }
      const error = refuses(statements);
      if (error !== undefined) throw error;
      return statements.map((statement) => resultOf(statement, nextBlock));
    },
  };
  const pass = async () => {
    await turns();
    gates.shift()?.resolve();
    await turns();
  };
  return { connection, commits, pass, reconnect: () => reconnected() };
}

function resultOf(statement: Statement, block: () => number): Result {
  if (statement.name !== "draw_blocks") return { rows: [], rowCount: 1 };
  const count = Number(statement.values[0]);
  return { rows: Array.from({ length: count }, () => ({ block: block() })), rowCount: count };
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
}

function unit(writer: GroupCommit, key: string, text: string, more: Partial<Unit> = {}): Unit {
  writer.numbers.next();
  return { key, rows: [rows(table, [{ text }])], rooms: [1], ...more };
}

const textsOf = (statements: readonly Statement[] | undefined) =>
  statements?.filter(({ name }) => name === "insert").flatMap(({ values }) => values) ?? [];

test("what is submitted together is one commit, what comes meanwhile the next", async () => {
  const { connection, commits, pass } = handConnection();
  const writer = await GroupCommit.open(connection);
  const done = ["a", "b"].map((text) => writer.submit(unit(writer, text, text)));
  await turns();
  const late = ["c", "d"].map((text) => writer.submit(unit(writer, text, text)));
  await pass();
  await Promise.all(done);
  await pass();
  await Promise.all(late);
  assert.deepEqual(commits.slice(1).map(textsOf), [
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("nothing is applied, answered or announced before the commit; then in this order", async () => {
  const { connection, pass } = handConnection();
  const writer = await GroupCommit.open(connection);
  const seen: string[] = [];
  writer.onAnnounce(({ pos }) => seen.push(`announced ${pos}`));
  const done = writer.submit(unit(writer, "a", "a", { apply: () => seen.push(`applied at ${writer.pos}`) }));
  void done.then(() => seen.push("answered"));
  await turns();
  assert.deepEqual(seen, []);
  assert.equal(writer.pos, 0);
  await pass();
  assert.deepEqual(seen, ["applied at 0", "answered", "announced 1"]);
});

test("a bad row sinks its own key and what is queued for it, nobody else", async () => {
  const { connection, commits, pass } = handConnection((statements) =>
    textsOf(statements).includes("bad") ? new CommitRefused(new Error("no"), 0) : undefined,
  );
  const writer = await GroupCommit.open(connection);
  const refused: string[] = [];
  const announced: Announcement[] = [];
  writer.onRefused((key) => refused.push(key));
  writer.onAnnounce((announcement) => announced.push(announcement));
  const good = writer.submit(unit(writer, "room:1", "good", { rooms: [1] }));
  const bad = assert.rejects(writer.submit(unit(writer, "room:2", "bad", { rooms: [2] })), CommitRefused);
  await turns();
  const queued = assert.rejects(writer.submit(unit(writer, "room:2", "on top of bad")), CommitRefused);
  for (let commit = 0; commit < 3; commit++) await pass();
  await Promise.all([good, bad, queued]);
  assert.deepEqual(refused, ["room:2"]);
  assert.deepEqual(commits.slice(1).map(textsOf), [["good", "bad"], ["good"], ["bad"]]);
  assert.equal(announced.at(-1)?.pos, 2);
  assert.ok(announced.at(-1)?.rooms.has(1));
});

test("a lost connection refuses all of the batch without a second try", async () => {
  const { connection, commits, pass } = handConnection(() =>
    commits.length > 1 ? new CommitUnknown("lost") : undefined,
  );
  const writer = await GroupCommit.open(connection);
  const refused: string[] = [];
  writer.onRefused((key) => refused.push(key));
  const all = ["room:1", "room:2"].map((key) => assert.rejects(writer.submit(unit(writer, key, key)), CommitUnknown));
  await pass();
  await Promise.all(all);
  assert.equal(commits.length, 2);
  assert.deepEqual(refused, ["room:1", "room:2"]);
});

test("while a commit's fate is unknown no position moves and nothing is written, until what is in memory was read anew", async () => {
  let answers: Error | undefined;
  const { connection, commits, pass, reconnect } = handConnection(() => answers);
  const writer = await GroupCommit.open(connection);
  const seen: number[] = [];
  writer.onReconnect(() => seen.push(writer.pos));
  answers = new CommitUnknown("lost");
  const lost = assert.rejects(writer.submit(unit(writer, "room:1", "lost")), CommitUnknown);
  await pass();
  await lost;
  assert.equal(writer.isSettled, false);
  answers = undefined;
  await assert.rejects(writer.submit(unit(writer, "room:2", "meanwhile")), DatabaseUnavailable);
  const typing: number[] = [];
  writer.announceVolatile([1], (pos) => typing.push(pos));
  await turns();
  assert.deepEqual([writer.pos, commits.length, typing], [0, 2, []]);
  reconnect();
  assert.deepEqual(seen, [0]);
  assert.deepEqual([writer.pos, writer.isSettled], [3, true]);
  const after = writer.submit(unit(writer, "room:2", "after"));
  await pass();
  await after;
  assert.equal(writer.pos, 4);
});

test("statements of a unit get their own results, in their order", async () => {
  const { connection, commits, pass } = handConnection();
  const writer = await GroupCommit.open(connection);
  const statement = (name: string): Statement => ({ name, text: name, values: [] });
  const first = writer.submit(unit(writer, "a", "x", { statements: [statement("one"), statement("two")] }));
  const second = writer.submit(unit(writer, "b", "y", { statements: [statement("three")] }));
  await pass();
  assert.equal((await first).results.length, 2);
  assert.equal((await second).results.length, 1);
  const names = commits[1]?.map(({ name }) => name) ?? [];
  assert.deepEqual(
    names.filter((name) => name !== "draw_blocks"),
    ["one", "two", "three", "insert"],
  );
});

test("numbers go on in blocks and are drawn before they run out", async () => {
  const { connection, commits, pass } = handConnection();
  const writer = await GroupCommit.open(connection);
  for (let drawn = 0; drawn < 12_000; drawn++) writer.numbers.next();
  assert.equal(writer.numbers.last, 12_000);
  const done = writer.submit(unit(writer, "a", "a"));
  await pass();
  await done;
  assert.equal(commits[1]?.[0]?.name, "draw_blocks");
  assert.equal(writer.numbers.wanted, 0);
  assert.equal(writer.pos, 12_001);
});

test("what lives in memory only takes its place among the commits and costs none", async () => {
  const { connection, commits, pass } = handConnection();
  const writer = await GroupCommit.open(connection);
  const seen: number[] = [];
  const note = (pos: number) => seen.push(pos);
  const stored = writer.submit(unit(writer, "a", "a"));
  writer.announceVolatile([1], note);
  await turns();
  assert.deepEqual(seen, []);
  await pass();
  await stored;
  assert.deepEqual(seen, [2]);
  writer.announceVolatile([1], note);
  await turns();
  assert.deepEqual(seen, [2, 3]);
  assert.equal(commits.length, 2);
  assert.equal(writer.pos, 3);
});
