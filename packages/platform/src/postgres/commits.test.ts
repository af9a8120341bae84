import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { openWire, testDatabase } from "@botschaft/testing/postgres";
import { StartupProblem } from "../lifecycle.ts";
import { silentLog } from "../log.ts";
import { int8Array, textArray } from "./arrays.ts";
import { connect } from "./client.ts";
import { type Database, openDatabase } from "./database.ts";
import { CommitRefused, CommitUnknown, DatabaseUnavailable } from "./errors.ts";
import type { Statement } from "./statement.ts";

const { connection, drop } = await testDatabase("none");
const wire = await openWire(connection);
const other = await connect(connection, "other");
await other.client.query("CREATE TABLE note (id int8 PRIMARY KEY, body text NOT NULL)");

after(async () => {
  await other.end();
  await wire.close();
  await drop();
});
beforeEach(() => other.client.query("TRUNCATE note"));

function open(lockKey = 7): Promise<Database> {
  return openDatabase({ connection: wire.connection, lockKey, log: silentLog, lockWaitMs: 50 });
}

function insert(...ids: readonly number[]): Statement {
  const text = "INSERT INTO note SELECT * FROM unnest($1::int8[], $2::text[]) RETURNING id";
  return { name: "insert", text, values: [int8Array(ids), textArray(ids.map(String))] };
}

async function storedIds(): Promise<readonly number[]> {
  const { rows } = await other.client.query<{ id: number }>("SELECT id FROM note ORDER BY id");
  return rows.map(({ id }) => id);
}

/** Resolves when the committing session waits for a lock that `other` holds. */
async function untilBlocked(): Promise<number> {
  const text = `SELECT pid FROM pg_stat_activity WHERE datname = current_database()
    AND application_name = 'botschaft commits' AND wait_event_type = 'Lock'`;
  for (;;) {
    const { rows } = await other.client.query<{ pid: number }>(text);
    if (rows[0] !== undefined) return rows[0].pid;
  }
}

test("a commit answers with the rows of each statement", async (t) => {
  const database = await open();
  t.after(() => database.close());
  const results = await database.writer.commit([
    insert(1, 2),
    insert(3),
    { ...insert(4), values: [int8Array([]), textArray([])] },
  ]);
  assert.deepEqual(
    results.map(({ rows }) => rows.map(({ id }) => id)),
    [[1, 2], [3], []],
  );
  assert.deepEqual(
    results.map(({ rowCount }) => rowCount),
    [2, 1, 0],
  );
  assert.deepEqual(await storedIds(), [1, 2, 3]);
});

test("a failed statement makes COMMIT answer ROLLBACK, and the commit is refused", async (t) => {
  const database = await open();
  t.after(() => database.close());
  const failing = database.writer.commit([insert(1), insert(2), insert(2), insert(3)]);
  await assert.rejects(failing, (error) => {
    assert.ok(error instanceof CommitRefused);
    assert.equal(error.statementIndex, 2);
    assert.equal(error.code, "23505");
    assert.equal(error.constraint, "note_pkey");
    return true;
  });
  assert.deepEqual(await storedIds(), []);
  await database.writer.commit([insert(9)]);
  assert.deepEqual(await storedIds(), [9]);
});

test("one text with U+0000 stores nothing of its commit", async (t) => {
  const database = await open();
  t.after(() => database.close());
  const poisoned = { ...insert(2), values: [int8Array([2]), textArray(["\0"])] };
  await assert.rejects(database.writer.commit([insert(1), poisoned]), { name: "CommitRefused", code: "22021" });
  assert.deepEqual(await storedIds(), []);
});

test("a constraint that is judged at COMMIT refuses it", async (t) => {
  const database = await open();
  t.after(() => database.close());
  await other.client.query(
    "CREATE TABLE pair (id int PRIMARY KEY, peer int REFERENCES pair DEFERRABLE INITIALLY DEFERRED)",
  );
  t.after(() => other.client.query("DROP TABLE pair"));
  const statement = { name: "", text: "INSERT INTO pair VALUES (1, 2)", values: [] };
  await assert.rejects(database.writer.commit([statement]), {
    name: "CommitRefused",
    code: "23503",
    statementIndex: undefined,
  });
});

test("a value that cannot be sent stops the commit before anything is sent", async (t) => {
  const database = await open();
  t.after(() => database.close());
  const unsendable = { name: "", text: "SELECT $1::int8", values: [undefined] };
  await assert.rejects(database.writer.commit([insert(1), unsendable, insert(2)]), TypeError);
  await assert.rejects(database.writer.commit([insert(1), { ...insert(2), text: "SELECT 1", values: [] }]), TypeError);
  assert.deepEqual(await storedIds(), []);
});

test("commits are done in the order of their calls, whatever happens to the one before", async (t) => {
  const database = await open();
  t.after(() => database.close());
  const outcomes = await Promise.allSettled(
    [[insert(1)], [insert(1)], [insert(2)]].map((statements) => database.writer.commit(statements)),
  );
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled"],
  );
  assert.deepEqual(await storedIds(), [1, 2]);
});

test("a session that is ended before COMMIT has surely stored nothing, and comes back", async (t) => {
  const database = await open();
  t.after(() => database.close());
  const back = new Promise((resolve) => database.writer.onReconnect(resolve));
  await other.client.query("BEGIN; LOCK TABLE note");
  const pending = database.writer.commit([insert(1)]);
  const next = database.writer.commit([insert(2)]);
  await Promise.all([
    assert.rejects(pending, DatabaseUnavailable),
    assert.rejects(next, DatabaseUnavailable),
    other.client.query(`SELECT pg_terminate_backend(${await untilBlocked()})`),
  ]);
  await other.client.query("COMMIT");
  const { systemIdentifier, timelineId } = database;
  assert.deepEqual(await back, { systemIdentifier, timelineId });
  await database.writer.commit([insert(3)]);
  assert.deepEqual(await storedIds(), [3]);
});

test("a session that is ended in COMMIT leaves it unknown", async (t) => {
  const database = await open();
  t.after(() => database.close());
  await other.client.query(`
    CREATE FUNCTION wait_for_other() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock(99); RETURN NULL; END';
    CREATE CONSTRAINT TRIGGER wait AFTER INSERT ON note DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wait_for_other();
    SELECT pg_advisory_lock(99)`);
  t.after(() => other.client.query("DROP FUNCTION wait_for_other CASCADE; SELECT pg_advisory_unlock(99)"));
  const pending = database.writer.commit([insert(1)]);
  const ending = untilBlocked().then((pid) => other.client.query("SELECT pg_terminate_backend($1)", [pid]));
  await Promise.all([assert.rejects(pending, CommitUnknown), ending]);
});

test("an answer that is lost leaves the commit unknown, and stored", async (t) => {
  const database = await open();
  t.after(() => database.close());
  const cut = wire.cutAtAnswer("COMMIT");
  await assert.rejects(database.writer.commit([insert(1)]), CommitUnknown);
  await cut;
  assert.deepEqual(await storedIds(), [1]);
});

test("while PostgreSQL is away commits and reads are refused, and afterwards done", async (t) => {
  const database = await open();
  t.after(() => database.close());
  const one = { name: "one", text: "SELECT 1::int8 AS one", values: [] };
  assert.deepEqual(await database.reads.query(one), [{ one: 1 }]);
  const back = new Promise((resolve) => database.writer.onReconnect(resolve));
  wire.cut();
  await assert.rejects(database.writer.commit([insert(1)]), /away|lost/);
  await assert.rejects(database.writer.commit([insert(2)]), DatabaseUnavailable);
  await assert.rejects(database.reads.query(one), DatabaseUnavailable);
  wire.mend();
  await back;
  await database.writer.commit([insert(3)]);
  assert.deepEqual(await storedIds(), [3]);
});

test("a second server on the same database is refused, until the first one has gone", async (t) => {
  const first = await open();
  await assert.rejects(
    open(),
    (error) => error instanceof StartupProblem && /Another Botschaft server/.test(error.message),
  );
  const elsewhere = await open(8);
  await elsewhere.close();
  await first.close();
  const second = await open();
  t.after(() => second.close());
  await second.writer.commit([insert(1)]);
});

test("the lock is taken again after a loss, also when another server was faster", async (t) => {
  const first = await open();
  t.after(() => first.close());
  const back = new Promise((resolve) => first.writer.onReconnect(resolve));
  const direct = await connect(connection, "rival");
  t.after(() => direct.end());
  wire.cut();
  await direct.client.query("SELECT pg_advisory_lock(7)");
  wire.mend();
  await untilBlocked();
  await assert.rejects(first.writer.commit([insert(1)]), DatabaseUnavailable);
  await direct.client.query("SELECT pg_advisory_unlock(7)");
  await back;
  const { rows } = await direct.client.query("SELECT pg_try_advisory_lock(7) AS taken");
  assert.deepEqual(rows, [{ taken: false }]);
});

test("without the lock a second server is not noticed: the planted fault", async (t) => {
  const first = await open();
  t.after(() => first.close());
  const faults = { skipAdvisoryLock: true };
  const second = await openDatabase({ connection, lockKey: 7, log: silentLog, lockWaitMs: 50, faults });
  await second.close();
});

test("a reader cannot write", async (t) => {
  const database = await open();
  t.after(() => database.close());
  await assert.rejects(database.reads.query(insert(1)), { code: "25006" });
});
