import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { testDatabase } from "@botschaft/testing/postgres";
import { StartupProblem } from "../lifecycle.ts";
import { connect } from "./client.ts";
import { migrate } from "./migrate.ts";
import { createReadPool } from "./reads.ts";

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function folderWith(files: Readonly<Record<string, string>>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), "botschaft-migrations-"));
  folders.push(folder);
  for (const [name, sql] of Object.entries(files)) await writeFile(join(folder, name), sql);
  return pathToFileURL(folder);
}

async function emptyDatabase(t: { after(fn: () => Promise<void>): void }) {
  const database = await testDatabase("none");
  const reads = createReadPool(database.connection, 1);
  t.after(async () => {
    await reads.close();
    await database.drop();
  });
  return { connection: database.connection, ask: (text: string) => reads.query({ name: "", text, values: [] }) };
}

const first = { "0001-one.sql": "CREATE TABLE one (id int); INSERT INTO one VALUES (1)" };
const second = { "0002-two.sql": "ALTER TABLE one ADD COLUMN two text" };

test("migrations are applied once, in their order", async (t) => {
  const { connection, ask } = await emptyDatabase(t);
  await migrate(connection, await folderWith(first));
  const both = await folderWith({ ...second, ...first });
  await Promise.all([migrate(connection, both), migrate(connection, both)]);
  assert.deepEqual(await ask("SELECT * FROM one"), [{ id: 1, two: null }]);
  assert.deepEqual(await ask("SELECT number, name FROM schema_migration ORDER BY number"), [
    { number: 1, name: "one" },
    { number: 2, name: "two" },
  ]);
});

test("a migration that fails leaves nothing of itself", async (t) => {
  const { connection, ask } = await emptyDatabase(t);
  const broken = await folderWith({ ...first, "0002-two.sql": "CREATE TABLE two (id int); SELECT 1/0" });
  await assert.rejects(migrate(connection, broken), /migration 2 \(two\) failed: division by zero/);
  assert.deepEqual(await ask("SELECT to_regclass('two') AS two, count(*) FROM schema_migration"), [
    { two: null, count: 1 },
  ]);
});

test("a database of a newer version is refused", async (t) => {
  const { connection } = await emptyDatabase(t);
  await migrate(connection, await folderWith({ ...first, ...second }));
  await assert.rejects(migrate(connection, await folderWith(first)), (error) => {
    assert.ok(error instanceof StartupProblem);
    assert.match(error.message, /newer version of Botschaft \(schema 2, this version knows 1\)/);
    return true;
  });
});

test("a file that was changed after it was applied is refused", async (t) => {
  const { connection } = await emptyDatabase(t);
  await migrate(connection, await folderWith(first));
  const changed = await folderWith({ "0001-one.sql": "CREATE TABLE one (id int8)" });
  await assert.rejects(migrate(connection, changed), /Migration 1 \(one\) of the database differs/);
});

test("a gap in the numbers is our mistake", async (t) => {
  const { connection } = await emptyDatabase(t);
  await assert.rejects(migrate(connection, await folderWith({ "0002-two.sql": "SELECT 1" })), /should be number 1/);
});

test("a schema of its own has its own tables and its own history, beside the others", async (t) => {
  const { connection, ask } = await emptyDatabase(t);
  await migrate(connection, await folderWith({ ...first, ...second }));
  const apart = await folderWith({ "0001-one.sql": "CREATE TABLE one (id text); INSERT INTO one VALUES ('apart')" });
  await migrate(connection, apart, { schema: "apart" });
  await migrate(connection, apart, { schema: "apart" });
  assert.deepEqual(await ask("SELECT id FROM apart.one"), [{ id: "apart" }]);
  assert.deepEqual(await ask("SELECT id FROM one"), [{ id: 1 }]);
  assert.deepEqual(await ask("SELECT number FROM apart.schema_migration"), [{ number: 1 }]);
  assert.deepEqual(await ask("SELECT count(*) FROM public.schema_migration"), [{ count: 2 }]);
  await assert.rejects(migrate(connection, await folderWith({}), { schema: "apart" }), StartupProblem);
});

test("who may not make a schema is told how it is made, and goes on once it is there", async (t) => {
  const { connection } = await emptyDatabase(t);
  const owner = await connect(connection, "owner");
  const user = `guest_${connection.database}`;
  await owner.client.query(`CREATE ROLE ${user} LOGIN PASSWORD 'guest'`);
  try {
    const guest = { ...connection, user, password: "guest" };
    const folder = await folderWith(first);
    await assert.rejects(
      migrate(guest, folder, { schema: "apart" }),
      (error) => error instanceof StartupProblem && /CREATE SCHEMA "apart" AUTHORIZATION/.test(error.message),
    );
    await owner.client.query(`CREATE SCHEMA apart AUTHORIZATION ${user}`);
    await migrate(guest, folder, { schema: "apart" });
  } finally {
    await owner.client.query(`DROP OWNED BY ${user}; DROP ROLE ${user}`);
    await owner.end();
  }
});
