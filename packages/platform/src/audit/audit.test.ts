import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { testDatabase } from "@botschaft/testing/postgres";
import { silentLog } from "../log.ts";
import { type Database, openDatabase, type Statement } from "../postgres/index.ts";
import { AuditChain } from "./audit-chain.ts";
import { AuditTable } from "./audit-table.ts";
import { type AuditEntry, type AuditRow, findBreak, followEntry } from "./chain.ts";

const table = new AuditTable("apart.record");
let database: Database;
let drop: () => Promise<void>;

before(async () => {
  const stored = await testDatabase("none");
  drop = stored.drop;
  database = await openDatabase({ connection: stored.connection, lockKey: 1, log: silentLog });
  await run("CREATE SCHEMA apart");
  await run(`CREATE TABLE apart.record (seq bigint PRIMARY KEY, ts bigint NOT NULL, actor text NOT NULL, action text NOT NULL,
    facts text NOT NULL, previous_hash bytea NOT NULL, hash bytea NOT NULL)`);
});
beforeEach(() => run("TRUNCATE apart.record"));
after(async () => {
  await database.close();
  await drop();
});

async function run(text: string, values: Statement["values"] = []): Promise<void> {
  await database.writer.commit([{ name: "", text, values }]);
}

function entry(ts: number, changes: Partial<AuditEntry> = {}): AuditEntry {
  return { ts, actor: "terminal", action: "door.opened", facts: { door: ts }, ...changes };
}

function chainOf(length: number): readonly AuditRow[] {
  const rows: AuditRow[] = [];
  while (rows.length < length) rows.push(followEntry(rows.at(-1), entry(rows.length)));
  return rows;
}

async function store(rows: readonly AuditRow[]): Promise<void> {
  await database.writer.commit(rows.map((row) => table.append(row)));
}

test("an entry's hash is the SHA-256 of the one before it and of the entry as canonical JSON", () => {
  const invited = {
    ts: 1_795_514_400_000,
    actor: "terminal",
    action: "invitation.created",
    facts: { invitationId: "k7" },
  };
  const first = followEntry(undefined, invited);
  const named = { ts: 1_795_514_400_001, actor: "@a:b", action: "authority.named", facts: { name: "Ämter" } };
  const second = followEntry(first, named);
  assert.equal(
    Buffer.from(first.hash).toString("hex"),
    "d2dd5689431b190c2d2463110fb36c633beaf80ec959a143ccf68d8a94671d67",
  );
  assert.equal(
    Buffer.from(second.hash).toString("hex"),
    "5663c5be0a6758c07647d399d969b80ca85a2fde5a106cd2bf0d63393fc2e095",
  );
  assert.equal(findBreak([first, second]), undefined);
  assert.equal(findBreak([second], first), undefined);
});

test("an entry that was changed, left out, put in, moved or sealed anew is found", () => {
  const rows = chainOf(5);
  const [one, two, three, four, five] = rows as readonly [AuditRow, AuditRow, AuditRow, AuditRow, AuditRow];
  const changed: Partial<AuditRow>[] = [{ ts: 9 }, { actor: "@m:b" }, { action: "a" }, { facts: "{}" }, { seq: 7 }];
  for (const change of changed) {
    assert.equal(findBreak([one, two, { ...three, ...change }, four]), change.seq ?? 3, JSON.stringify(change));
  }
  assert.equal(findBreak([one, two, four, five]), 4);
  assert.equal(findBreak([two, three]), 2);
  assert.equal(findBreak([one, three, two]), 3);
  const resealed = followEntry(two, entry(9));
  assert.equal(findBreak([one, two, resealed, four]), 4);
  assert.equal(findBreak([one, one]), 1);
});

test("a table holds the chain, and is looked through a page at a time", async () => {
  assert.deepEqual(await table.verify(database.reads), { entries: 0, brokenAt: undefined });
  await store(chainOf(2_500));
  assert.deepEqual(await table.verify(database.reads), { entries: 2_500, brokenAt: undefined });
  assert.deepEqual(
    (await table.list(database.reads, 2_498, 10)).map(({ seq, facts }) => [seq, facts]),
    [
      [2_499, '{"door":2498}'],
      [2_500, '{"door":2499}'],
    ],
  );
  await run("UPDATE apart.record SET facts = '{}' WHERE seq = 1001");
  assert.deepEqual(await table.verify(database.reads), { entries: 1_000, brokenAt: 1_001 });
  await run("DELETE FROM apart.record WHERE seq = 1000");
  assert.equal((await table.verify(database.reads)).brokenAt, 1_001);
});

test("an entry is written only where its guard holds", async () => {
  const guard = { name: "odd", condition: "$8::int8 % 2 = 1", values: [2] };
  const [row] = chainOf(1) as readonly [AuditRow];
  assert.deepEqual((await database.writer.commit([table.append(row, guard)]))[0]?.rowCount, 0);
  assert.deepEqual((await database.writer.commit([table.append(row, { ...guard, values: [3] })]))[0]?.rowCount, 1);
});

test("whoever appends at the same time waits for the one before, whatever became of it", async () => {
  const chain = new AuditChain(table, database.reads);
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map((ts) =>
      chain.inTurn(async (follow) => {
        if (ts === 2) throw new Error("changed my mind");
        await store([follow(entry(ts)), follow(entry(ts))]);
        return ts;
      }),
    ),
  );
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled"],
  );
  assert.deepEqual(
    (await table.list(database.reads, 0, 10)).map(({ seq, ts }) => [seq, ts]),
    [
      [1, 1],
      [2, 1],
      [3, 3],
      [4, 3],
    ],
  );
  assert.deepEqual(await table.verify(database.reads), { entries: 4, brokenAt: undefined });
});
