import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { silentLog } from "../../log.ts";
import { type ConnectionOptions, connect } from "../client.ts";
import { copyReadable } from "./copy.ts";
import { startBundledPostgres } from "./index.ts";
import { stopOrphan } from "./orphan.ts";
import { placeCluster } from "./place.ts";

const home = await mkdtemp(join(tmpdir(), "botschaft-bundled-"));
await chmod(home, 0o711);
const dataFolder = join(home, "data");
await mkdir(dataFolder, { mode: 0o711 });
const cluster = join(dataFolder, "postgres");
const options = { dataFolder, log: silentLog };
after(() => rm(home, { recursive: true }));

async function ask(connection: ConnectionOptions, text: string): Promise<readonly Record<string, unknown>[]> {
  const session = await connect(connection, "test");
  try {
    return (await session.client.query(text)).rows;
  } finally {
    await session.end();
  }
}

test("the first start makes a UTF-8 database behind a private socket, without TCP", async () => {
  const postgres = await startBundledPostgres(options);
  const [facts] = await ask(
    postgres.connection,
    `SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS tcp,
            current_setting('synchronous_commit') AS sync, datlocale AS locale FROM pg_database WHERE datname = 'botschaft'`,
  );
  assert.deepEqual(facts, { encoding: "UTF8", tcp: "", sync: "on", locale: "C.UTF-8" });
  assert.equal((await stat(postgres.connection.host)).mode & 0o777, 0o700);
  await ask(postgres.connection, "CREATE TABLE kept AS SELECT 1 AS one");
  await postgres.stop();
  assert.equal(existsSync(join(cluster, "postmaster.pid")), false);
  assert.equal(existsSync(postgres.connection.host), false);
});

test("another start keeps everything, and a second server is refused meanwhile", async () => {
  const postgres = await startBundledPostgres(options);
  assert.deepEqual(await ask(postgres.connection, "SELECT * FROM kept"), [{ one: 1 }]);
  const second = startBundledPostgres(options);
  await assert.rejects(second, { name: "StartupProblem", message: /Another Botschaft server is using the database/ });
  assert.deepEqual(await ask(postgres.connection, "SELECT * FROM kept"), [{ one: 1 }]);
  await postgres.stop();
});

test("a PostgreSQL that died is started again", async () => {
  const postgres = await startBundledPostgres(options);
  const died = postgres.pid;
  process.kill(died, "SIGKILL");
  let rows: readonly unknown[] = [];
  while (rows.length === 0) rows = await ask(postgres.connection, "SELECT * FROM kept").catch(() => []);
  assert.notEqual(postgres.pid, died);
  await postgres.stop();
});

test("a stop while PostgreSQL is being started again leaves none running", async () => {
  for (const signal of ["SIGKILL", "SIGINT"]) {
    const warned = Promise.withResolvers<void>();
    const postgres = await startBundledPostgres({ ...options, log: { ...silentLog, warn: () => warned.resolve() } });
    process.kill(postgres.pid, signal);
    await warned.promise;
    if (signal === "SIGINT") while (!existsSync(join(cluster, "postmaster.pid"))) await delay(1);
    await postgres.stop();
    assert.equal(existsSync(postgres.connection.host), false);
  }
  const again = await startBundledPostgres(options);
  await again.stop();
});

test("the orphan of a killed server is stopped, and what it had is there", async () => {
  const program = `import { startBundledPostgres } from ${JSON.stringify(new URL("index.ts", import.meta.url).href)};
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const { pid } = await startBundledPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, log });
    console.log(pid);
    setInterval(() => {}, 1000);`;
  const server = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(server.stdout, "data");
  server.kill("SIGKILL");
  await once(server, "exit");
  const orphan = Number(String(line));
  process.kill(orphan, 0);
  const postgres = await startBundledPostgres(options);
  assert.notEqual(postgres.pid, orphan);
  assert.deepEqual(await ask(postgres.connection, "SELECT * FROM kept"), [{ one: 1 }]);
  await postgres.stop();
});

test("a process that got the number of a former PostgreSQL is left alone", async (t) => {
  const innocent = spawn("/bin/sh", ["-c", "read -r line"], { stdio: ["pipe", "ignore", "ignore"] });
  t.after(() => innocent.kill("SIGKILL"));
  const lines = [innocent.pid, cluster, 1, 5432, "/nowhere", "", "  12345678    99999", "ready   ", ""];
  await writeFile(join(cluster, "postmaster.pid"), lines.join("\n"), { mode: 0o644 });
  assert.equal(await stopOrphan(cluster), innocent.pid);
  const postgres = await startBundledPostgres(options);
  assert.equal(innocent.exitCode ?? innocent.signalCode, null);
  await postgres.stop();
});

test("PostgreSQL's log holds neither statements nor values", async () => {
  const postgres = await startBundledPostgres(options);
  await ask(
    postgres.connection,
    "CREATE TABLE unique_word (word text PRIMARY KEY); INSERT INTO unique_word VALUES ('planted')",
  );
  await assert.rejects(ask(postgres.connection, "INSERT INTO unique_word VALUES ('planted')"), /duplicate key/);
  await postgres.stop();
  const log = await readFile(join(dataFolder, "postgres.log"), "utf8");
  assert.match(log, /duplicate key/);
  assert.doesNotMatch(log, /planted|INSERT/);
});

test("a cluster of another major version is refused", async () => {
  const version = join(cluster, "PG_VERSION");
  await writeFile(version, "17\n");
  await assert.rejects(startBundledPostgres(options), {
    name: "StartupProblem",
    message: /written by PostgreSQL 17.*brings PostgreSQL 18/,
  });
  await writeFile(version, "18\n");
});

test("what PostgreSQL says against a start is in the sentence", async () => {
  const settings = join(cluster, "postgresql.auto.conf");
  const kept = await readFile(settings);
  await writeFile(settings, "shared_buffers = 'much'\n");
  await assert.rejects(startBundledPostgres(options), {
    name: "StartupProblem",
    message: /PostgreSQL does not start \(.*postgresql.auto.conf.*\)/,
  });
  await writeFile(settings, kept);
});

const isRoot = process.getuid?.() === 0;

test("as root the cluster moves where PostgreSQL's user can go, or says what to do", { skip: !isRoot }, async (t) => {
  const closed = join(home, "closed");
  await mkdir(join(closed, "data"), { recursive: true, mode: 0o700 });
  const place = { dataFolder: join(closed, "data"), owner: { uid: 65534, gid: 65534 }, log: silentLog };
  await assert.rejects(placeCluster({ ...place, mayMove: false }), {
    name: "StartupProblem",
    message: /may not enter .*chmod o\+x/,
  });
  const postgres = await startBundledPostgres({ dataFolder: place.dataFolder, log: silentLog });
  const moved = await readlink(join(closed, "data", "postgres"));
  t.after(() => rm(join(moved, ".."), { recursive: true }));
  assert.match(moved, /^\/var\/lib\/botschaft\/[0-9a-f]{16}\/postgres$/);
  await postgres.stop();
  const again = await startBundledPostgres({ dataFolder: place.dataFolder, log: silentLog });
  await again.stop();
  assert.equal(await readlink(join(closed, "data", "postgres")), moved);
  await rename(join(closed, "data"), join(closed, "old"));
  await mkdir(join(closed, "data"));
  const fresh = await placeCluster({ ...place, mayMove: true });
  t.after(() => rm(join(fresh, ".."), { recursive: true }));
  assert.equal(fresh, moved.replace("/postgres", "-2/postgres"));
  assert.equal(await placeCluster({ ...place, dataFolder: join(closed, "old"), mayMove: true }), moved);
});

test("as root the programs are copied once, without what only compilers need", { skip: !isRoot }, async (t) => {
  const native = join(home, "package", "native");
  await mkdir(join(native, "bin"), { recursive: true });
  await writeFile(join(home, "package", "package.json"), JSON.stringify({ name: home }));
  await writeFile(join(native, "bin", "postgres"), "", { mode: 0o755 });
  await writeFile(join(native, "libpq.a"), "");
  const [copy, other] = await Promise.all([copyReadable(native), copyReadable(native)]);
  t.after(() => rm(copy, { recursive: true }));
  assert.equal(copy, other);
  assert.match(copy, /^\/var\/lib\/botschaft\/postgresql-[0-9a-f]{16}$/);
  assert.deepEqual(await readdir(copy), ["bin"]);
  assert.equal((await stat(join(copy, "bin", "postgres"))).mode & 0o777, 0o755);
});
