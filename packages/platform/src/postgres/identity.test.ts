import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ownCluster, testDatabase } from "@botschaft/testing/postgres";
import type pg from "pg";
import { silentLog } from "../log.ts";
import { connect } from "./client.ts";
import { openDatabase } from "./database.ts";
import { checkIdentity } from "./identity.ts";

const { connection, drop } = await testDatabase("none");
after(drop);

/** A session that tells one thing that is not so. */
function lyingClient(client: pg.Client, lie: Readonly<Record<string, unknown>>): pg.Client {
  const query = async (text: string) => {
    const result = await client.query(text);
    return { ...result, rows: result.rows.map((row) => ({ ...row, ...lie })) };
  };
  return Object.assign(Object.create(client), {
    query,
    processID: (client as unknown as { processID: number }).processID,
  });
}

const refusals = [
  { lie: { pid: 1 }, sentence: /connection pooler/ },
  { lie: { version: 140012, versionText: "14.12" }, sentence: /PostgreSQL 14\.12 is too old.*15 or newer/ },
  { lie: { encoding: "SQL_ASCII" }, sentence: /encoding SQL_ASCII.*needs UTF8/ },
  { lie: { isStandby: true }, sentence: /standby/ },
];

for (const { lie, sentence } of refusals) {
  test(`${Object.keys(lie)[0]}: refused with a sentence`, async () => {
    const session = await connect(connection, "identity");
    await assert.rejects(checkIdentity(lyingClient(session.client, lie)), {
      name: "StartupProblem",
      message: sentence,
    });
    await session.end();
  });
}

test("a database that is not UTF-8 is refused", async () => {
  const admin = await connect(connection, "admin");
  await admin.client.query(
    "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0",
  );
  const opening = openDatabase({ connection: { ...connection, database: "latin" }, lockKey: 1, log: silentLog });
  await assert.rejects(opening, { name: "StartupProblem", message: /The database latin has the encoding LATIN1/ });
  await admin.client.query("DROP DATABASE latin WITH (FORCE)");
  await admin.end();
});

test("an unreachable, a missing and a stopped PostgreSQL are refused with what was said", async () => {
  const open = (at: Partial<typeof connection>) =>
    openDatabase({ connection: { ...connection, ...at }, lockKey: 1, log: silentLog });
  await assert.rejects(open({ database: "nowhere" }), {
    name: "StartupProblem",
    message: /database "nowhere" does not exist/,
  });
  await assert.rejects(open({ host: "127.0.0.1", port: 1 }), {
    name: "StartupProblem",
    message: /127.0.0.1:1 .*ECONNREFUSED/,
  });
  await assert.rejects(open({ host: "/nowhere" }), { name: "StartupProblem", message: /ENOENT.*DATABASE_URL/ });
});

test("a cluster keeps its identity over a kill, and another one has its own", async (t) => {
  const cluster = await ownCluster({ durable: true });
  t.after(() => cluster.remove());
  const before = await identityOf(cluster.connection);
  await cluster.kill();
  await cluster.start();
  assert.deepEqual(await identityOf(cluster.connection), before);
  assert.notEqual((await identityOf(connection)).systemIdentifier, before.systemIdentifier);
});

async function identityOf(at: typeof connection) {
  const session = await connect(at, "identity");
  const identity = await checkIdentity(session.client);
  await session.end();
  return identity;
}
