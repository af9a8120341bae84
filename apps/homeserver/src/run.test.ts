import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const home = await mkdtemp(join(tmpdir(), "botschaft-run-"));
await chmod(home, 0o711);
const data = join(home, "data");
const children: ChildProcess[] = [];
after(async () => {
  // Those that a failed test left behind.
  for (const child of children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill("SIGTERM");
    await once(child, "close");
  }
  await rm(home, { recursive: true });
});

/** A server that takes the database's lock, listens, and says when it drains. */
const program = `
  import { createServer } from "node:http";
  import { openDatabase } from "@botschaft/platform/postgres";
  import { run } from "./run.ts";
  const wire = async (config, { log }) => {
    console.log("wiring");
    if (process.env.HOLD === "SIGTERM") await new Promise((resolve) => process.on(process.env.HOLD, resolve));
    const database = await openDatabase({ connection: config.database, lockKey: 1, log, lockWaitMs: 50 });
    const server = createServer((request, response) => response.end());
    if (process.env.HOLD === "SIGUSR2") process.once("SIGUSR2", () => setImmediate(() => { throw new Error("planted bug"); }));
    return {
      start: () => new Promise((resolve, reject) => {
        const { hostname, port } = config.listen[0];
        server.on("error", reject).listen(Number(port), hostname, () => resolve(["http://127.0.0.1:" + server.address().port]));
      }),
      async stop() {
        server.close();
        await database.writer.commit([]);
        await database.close();
        console.log("drained");
      },
    };
  };
  const terminal = { say: (line) => console.log(line), isInteractive: false };
  process.exit(await run(wire, { environment: JSON.parse(process.env.SETTINGS), terminal, buildWebApps: async () => {}, complain: (line) => process.stderr.write(line) }));
`;

type Said = { out: string; err: string };

function startServer(
  settings: Record<string, string>,
  hold?: string,
): { readonly child: ChildProcess; readonly said: Said } {
  const said = { out: "", err: "" };
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program], {
    cwd: import.meta.dirname,
    env: { PATH: process.env.PATH, SETTINGS: JSON.stringify(settings), ...(hold === undefined ? {} : { HOLD: hold }) },
    detached: true,
  });
  children.push(child);
  child.stdout?.on("data", (text) => {
    said.out += text;
  });
  child.stderr?.on("data", (text) => {
    said.err += text;
  });
  return { child, said };
}

async function untilSaid(child: ChildProcess, said: Said, pattern: RegExp): Promise<void> {
  while (!pattern.test(said.out + said.err)) await once(child.stdout as NodeJS.ReadableStream, "data");
}

async function endOf(child: ChildProcess): Promise<number | null> {
  await once(child, "close");
  return child.exitCode;
}

const quiet = { BOTSCHAFT_DATA: data, BOTSCHAFT_LISTEN: "http://127.0.0.1:0", BOTSCHAFT_LOG_LEVEL: "warn" };

test("a terminal's Ctrl-C, twice and to the whole group, drains and leaves no PostgreSQL", async () => {
  const { child, said } = startServer(quiet);
  await untilSaid(child, said, /start again/);
  const group = -(child.pid as number);
  process.kill(group, "SIGINT");
  process.kill(group, "SIGINT");
  process.kill(child.pid as number, "SIGTERM");
  assert.equal(await endOf(child), 0);
  assert.match(said.out, /^wiring\nBotschaft is running at http:\/\/localhost:\d+\nThis is trial mode/);
  assert.match(said.out, /drained\n$/);
  assert.equal(said.err, "");
  assert.equal(existsSync(join(data, "postgres", "postmaster.pid")), false);
  assert.deepEqual((await readdir(data)).sort(), ["postgres", "postgres.log"]);
});

test("a stop during the start waits for the step under way, and undoes it", async () => {
  const { child, said } = startServer(quiet, "SIGTERM");
  await untilSaid(child, said, /wiring/);
  assert.equal(existsSync(join(data, "postgres", "postmaster.pid")), true);
  child.kill("SIGTERM");
  assert.equal(await endOf(child), 0);
  assert.equal(said.err, "");
  assert.equal(existsSync(join(data, "postgres", "postmaster.pid")), false);
});

test("a mistake that nobody caught is logged, and the server drains and fails", async () => {
  const { child, said } = startServer(quiet, "SIGUSR2");
  await untilSaid(child, said, /start again/);
  child.kill("SIGUSR2");
  assert.equal(await endOf(child), 1);
  assert.match(said.out, /drained\n$/);
  const { level, err } = JSON.parse(said.err);
  assert.deepEqual({ level, message: err.message }, { level: "error", message: "planted bug" });
});

test("a second server on the same data folder says so and leaves the first alone", async () => {
  const first = startServer(quiet);
  await untilSaid(first.child, first.said, /start again/);
  const second = startServer(quiet);
  assert.equal(await endOf(second.child), 1);
  assert.match(second.said.err, /^Another Botschaft server is using the database in .*\n$/);
  first.child.kill("SIGTERM");
  assert.equal(await endOf(first.child), 0);
  assert.match(first.said.out, /drained/);
});

test("a taken port is one sentence, and PostgreSQL is stopped", async (t) => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  t.after(() => taken.close());
  const { port } = taken.address() as AddressInfo;
  const { child, said } = startServer({ ...quiet, BOTSCHAFT_LISTEN: `http://127.0.0.1:${port}` });
  assert.equal(await endOf(child), 1);
  assert.equal(
    said.err,
    `Another program listens on 127.0.0.1:${port}. Stop it, or set BOTSCHAFT_LISTEN to another address.\n`,
  );
  assert.equal(existsSync(join(data, "postgres", "postmaster.pid")), false);
});

const problems: readonly (readonly [string, Record<string, string>, RegExp])[] = [
  [
    "an unknown setting",
    { BOTSCHAFT_COLOUR: "red" },
    /^BOTSCHAFT_COLOUR is not a setting\.\ndocs\/operate\/configuration\.md .*\n$/,
  ],
  [
    "a data folder that is a file",
    { ...quiet, BOTSCHAFT_DATA: "/dev/null" },
    /^The data folder \/dev\/null cannot be written to \(E\w+\)\. .*\n$/,
  ],
  [
    "an unreachable PostgreSQL",
    { ...quiet, DATABASE_URL: "postgres://me@127.0.0.1:1/botschaft" },
    /^PostgreSQL at 127\.0\.0\.1:1 does not let us in \(.*ECONNREFUSED.*\)\. Check .*DATABASE_URL is right\.\n$/,
  ],
];

for (const [name, settings, sentence] of problems) {
  test(`${name} is a sentence, and exit code 1`, async () => {
    const { child, said } = startServer(settings);
    assert.equal(await endOf(child), 1);
    assert.match(said.err, sentence);
    assert.doesNotMatch(said.out, /running/);
  });
}

test("the launcher gives the pool its size and a pinned runtime", async () => {
  const launcher = await readFile(new URL("../launch.mjs", import.meta.url), "utf8");
  const probe = join(home, "src", "main.ts");
  await mkdir(join(home, "src"));
  await writeFile(
    join(home, "launch.mjs"),
    launcher.replace(
      "@botschaft/platform/runtime",
      new URL("../../../packages/platform/src/runtime.mjs", import.meta.url).href,
    ),
  );
  await writeFile(
    probe,
    `import { pbkdf2 } from "node:crypto";
     import { readdirSync, readFileSync } from "node:fs";
     let left = 20;
     for (let n = left; n > 0; n--) pbkdf2("x", "y", 1, 64, "sha512", () => { if (--left === 0) report(); });
     function report() {
       const threads = process.platform === "linux" ? readdirSync("/proc/self/task").map((id) => readFileSync("/proc/self/task/" + id + "/comm", "utf8").trim()) : [];
       console.log(JSON.stringify({ version: process.versions.node, pool: threads.filter((name) => name === "libuv-worker").length }));
     }`,
  );
  const path = (process.env.PATH ?? "")
    .split(":")
    .filter((folder) => !folder.includes("node_modules"))
    .join(":");
  const child = spawn("node", [join(home, "launch.mjs")], {
    env: { PATH: `${path}:${join(process.execPath, "..")}`, UV_THREADPOOL_SIZE: "7" },
  });
  let out = "";
  child.stdout.on("data", (text) => {
    out += text;
  });
  await once(child, "close");
  const { version, pool } = JSON.parse(out);
  assert.equal(version, process.versions.node);
  if (process.platform === "linux") assert.equal(pool, 7);
});
