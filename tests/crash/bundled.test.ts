import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, test } from "node:test";
import { superuser } from "@botschaft/platform/postgres/bundled";
import { gather } from "./crowd.ts";
import { assertNoForks } from "./graph.ts";
import { play } from "./play.ts";
import { seeds } from "./seeds.ts";
import { serverProcess } from "./server-process.ts";

const home = await mkdtemp(join(tmpdir(), "botschaft-crash-"));
await chmod(home, 0o711);
const data = join(home, "data");
const server = await serverProcess({ data });
await server.start();
const crowd = await gather(server.address, { members: 8, rooms: 3 });
after(async () => {
  crowd.client.close();
  await server.stop("SIGTERM");
  await rm(home, { recursive: true });
});

afterEach(async () => {
  const { host, port } = await readPostmaster();
  await assertNoForks({ host, port, user: superuser, database: "botschaft" });
});

for (const seed of seeds) {
  test(`the server is killed (seed ${seed})`, async () => {
    const { setbacks } = await play(crowd, `server${seed}`, seed, async () => {
      await server.kill();
      await server.start();
    });
    assert.ok(setbacks.lost > 0, "nobody noticed");
  });

  test(`PostgreSQL is killed, and the server brings it back (seed ${seed})`, async () => {
    const { setbacks } = await play(crowd, `postgres${seed}`, seed, killPostgres);
    assert.equal(setbacks.lost, 0);
  });

  test(`both are killed (seed ${seed})`, async () => {
    const { setbacks } = await play(crowd, `both${seed}`, seed, async () => {
      const gone = server.kill();
      await killPostgres();
      await gone;
      await server.start();
    });
    assert.ok(setbacks.lost > 0, "nobody noticed");
  });
}

async function killPostgres(): Promise<void> {
  const { pid } = await readPostmaster();
  process.kill(pid, "SIGKILL");
}

async function readPostmaster() {
  const lines = (await readFile(join(data, "postgres", "postmaster.pid"), "utf8")).split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]), host: lines[4] ?? "" };
}
