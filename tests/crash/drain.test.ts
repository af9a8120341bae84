import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gather } from "./crowd.ts";
import { play } from "./play.ts";
import { serverProcess } from "./server-process.ts";

const home = await mkdtemp(join(tmpdir(), "botschaft-drain-"));
await chmod(home, 0o711);
const data = join(home, "data");
const direct = await serverProcess({ data });
const byNpm = await serverProcess({ data, at: direct.address, byNpm: true });
await direct.start();
const crowd = await gather(direct.address, { members: 8, rooms: 3 });
after(async () => {
  crowd.client.close();
  for (const server of [direct, byNpm]) await server.stop("SIGTERM");
  await rm(home, { recursive: true });
});

const stops = [
  { how: "SIGTERM", server: direct, signals: ["SIGTERM"], group: false },
  { how: "SIGINT twice", server: direct, signals: ["SIGINT", "SIGINT"], group: false },
  { how: "SIGTERM to npm", server: byNpm, signals: ["SIGTERM"], group: false },
  // A terminal sends it to both, and npm hands its own on.
  { how: "Ctrl-C under npm, twice", server: byNpm, signals: ["SIGINT", "SIGINT"], group: true },
] as const;

for (const [at, { how, server, signals, group }] of stops.entries()) {
  test(`${how}: what was acknowledged is on disk, and the exit code is 0`, async () => {
    const said = { out: server.output.out.length, err: server.output.err.length };
    const { setbacks } = await play(crowd, `drain${at}`, at, async () => {
      assert.equal(await (group ? server.interrupt(signals.length) : server.stop(...signals)), 0);
      assert.equal(existsSync(join(data, "postgres", "postmaster.pid")), false, "PostgreSQL still runs");
      await (stops[at + 1]?.server ?? server).start();
    });
    assert.ok(setbacks.lost > 0, "nobody noticed");
    assert.equal(setbacks.unavailable, 0);
    assert.equal(server.output.err.slice(said.err), "");
    assert.doesNotMatch(server.output.out.slice(said.out), /\n\s+at |[Ww]arning|[Ee]rror/);
  });
}
