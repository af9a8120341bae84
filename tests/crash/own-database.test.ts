import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { cloneDatabase, openWire, ownCluster } from "@botschaft/testing/postgres";
import { api, gather } from "./crowd.ts";
import { databaseUrl } from "./database-url.ts";
import { assertNoForks } from "./graph.ts";
import { play } from "./play.ts";
import { seeds } from "./seeds.ts";
import { serverProcess } from "./server-process.ts";

const data = await mkdtemp(join(tmpdir(), "botschaft-crash-"));
const cluster = await ownCluster({ durable: true });
const { connection } = await cloneDatabase(cluster.connection, undefined);
const wire = await openWire(connection);
const server = await serverProcess({ data, settings: { DATABASE_URL: databaseUrl(wire.connection) } });
await server.start();
const crowd = await gather(server.address, { members: 8, rooms: 3 });
after(async () => {
  crowd.client.close();
  await server.stop("SIGTERM");
  await wire.close();
  await cluster.remove();
  await rm(data, { recursive: true });
});

afterEach(() => assertNoForks(connection));

for (const seed of seeds) {
  test(`the connection is cut in COMMIT (seed ${seed})`, async () => {
    const { setbacks } = await play(crowd, `cut${seed}`, seed, () => wire.cutAtAnswer("COMMIT"));
    assert.equal(setbacks.lost, 0);
    assert.ok(setbacks.unavailable > 0, "nobody noticed");
  });

  test(`the server is killed between commit and answer (seed ${seed})`, async () => {
    const { setbacks } = await play(crowd, `unanswered${seed}`, seed, async () => {
      await wire.cutAtAnswer("COMMIT");
      await server.kill();
      await server.start();
    });
    assert.ok(setbacks.lost > 0, "nobody noticed");
  });
}

const departures = [
  ["is shut down", () => cluster.stop()],
  ["is killed", () => cluster.kill()],
] as const;

for (const [at, [how, leave]] of departures.entries()) {
  test(`PostgreSQL ${how} and comes back: clear answers meanwhile, and no restart`, async () => {
    const { setbacks } = await play(crowd, `away${at}`, at, async () => {
      await leave();
      await untilHealthIs(503);
      await expectClearAnswers();
      await cluster.start();
      await untilHealthIs(200);
    });
    assert.equal(setbacks.lost, 0);
    assert.ok(setbacks.unavailable > 0, "nobody noticed");
  });
}

async function untilHealthIs(status: number): Promise<void> {
  while ((await crowd.client.get("/health")).status !== status) await delay(10);
}

async function expectClearAnswers(): Promise<void> {
  const token = crowd.members[0]?.token ?? "";
  const login = { type: "m.login.password", identifier: { type: "m.id.user", user: "person-0" }, password: "wrong" };
  const answers = [
    await crowd.client.post(`${api}/createRoom`, {}, { token }),
    await crowd.client.put(
      `${api}/rooms/${encodeURIComponent(crowd.roomIds[0] ?? "")}/state/m.room.topic/`,
      {},
      { token },
    ),
    await crowd.client.post(`${api}/login`, login),
    await crowd.client.get(`${api}/account/whoami`, { token: "never-seen" }),
  ];
  for (const { status, json, text } of answers) {
    assert.deepEqual([status, json?.errcode], [503, "M_UNKNOWN"], text);
    assert.match(json.error, /database/);
  }
  assert.equal((await crowd.client.get("/_matrix/client/versions")).status, 200);
}
