import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { cloneDatabase, ownCluster } from "@botschaft/testing/postgres";
import { gather } from "./crowd.ts";
import { databaseUrl } from "./database-url.ts";
import { play } from "./play.ts";
import { serverProcess } from "./server-process.ts";

const home = await mkdtemp(join(tmpdir(), "botschaft-second-"));
const cluster = await ownCluster({ durable: true });
const { connection } = await cloneDatabase(cluster.connection, undefined);
const settings = { DATABASE_URL: databaseUrl(connection) };
const first = await serverProcess({ data: join(home, "first"), settings });
await first.start();
const crowd = await gather(first.address, { members: 4, rooms: 2 });
after(async () => {
  crowd.client.close();
  await first.stop("SIGTERM");
  await cluster.remove();
  await rm(home, { recursive: true });
});

test("a second server on the same database is refused with a sentence, and the first one goes on", async () => {
  const second = await serverProcess({ data: join(home, "second"), settings });
  const { setbacks } = await play(crowd, "second", 1, async () => {
    await assert.rejects(second.start());
    assert.equal(await second.ended(), 1);
    assert.match(
      second.output.err,
      /^Another Botschaft server is using the database \w+ on \S+\. Stop it first, or give this one a database of its own\.\n$/,
    );
    assert.equal(second.output.out, "");
  });
  assert.deepEqual([setbacks.lost, setbacks.unavailable], [0, 0]);
});

test("it may start at once where the first one was killed", async () => {
  const heir = await serverProcess({ data: join(home, "heir"), at: first.address, settings });
  const { setbacks } = await play(crowd, "heir", 2, async () => {
    await first.kill();
    await heir.start();
  });
  assert.ok(setbacks.lost > 0, "nobody noticed");
  assert.equal(await heir.stop("SIGTERM"), 0);
});
