import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { connect, type Session } from "@botschaft/platform/postgres";
import { type TestDatabase, testDatabase } from "../postgres/index.ts";
import { copyDatabase } from "./copy-out.ts";
import { search } from "./search.ts";

const text = "planted in a column";
const secret = { name: "text", value: text };
let database: TestDatabase;
let session: Session;

before(async () => {
  database = await testDatabase("none");
  session = await connect(database.connection, "test");
});
after(async () => {
  await session.end();
  await database.drop();
});

async function found(): Promise<readonly string[]> {
  return (await search([secret], copyDatabase(database.connection))).map(({ where, how }) => `${where}: ${how}`);
}

test("every column of every table is read, whatever its type and whoever's schema", async () => {
  await session.client.query(`
    CREATE SCHEMA "other one";
    CREATE TABLE "other one"."A table" ("a column" text, empty int);
    CREATE TABLE kinds (bytes bytea, many bytea[], texts text[], json jsonb, gone int, long text);
    ALTER TABLE kinds DROP COLUMN gone;
    CREATE MATERIALIZED VIEW seen AS SELECT long AS said FROM kinds;`);
  assert.deepEqual(await found(), []);
  await session.client.query(`INSERT INTO "other one"."A table" VALUES ('${text}', null)`);
  const values = [Buffer.from(text), [gzipSync(text)], ["", text], { a: [text] }, `${"x".repeat(50_000)}${text}`];
  await session.client.query("INSERT INTO kinds VALUES ($1, $2, $3, $4, $5)", values);
  await session.client.query("INSERT INTO kinds (long) VALUES (null), ('')");
  await session.client.query("REFRESH MATERIALIZED VIEW seen");
  assert.deepEqual(await found(), [
    '"other one"."A table".a column: UTF-8',
    "public.kinds.bytes: UTF-8",
    "public.kinds.many: gzip, UTF-8",
    "public.kinds.texts: UTF-8",
    "public.kinds.json: UTF-8",
    "public.kinds.long: UTF-8",
    "public.seen.said: UTF-8",
  ]);
});

test("a table that may not be read is a mistake, not an empty one", async () => {
  await session.client.query("CREATE TABLE locked (a int)");
  await session.client.query("CREATE ROLE blind LOGIN");
  const seen = search([secret], copyDatabase({ ...database.connection, user: "blind" }));
  await assert.rejects(seen, /permission denied/);
  await session.client.query("DROP ROLE blind");
});
