import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { after, test } from "node:test";
import { setTimeout as delay, setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { eachOf } from "./in-parallel.ts";
import { openStage, type Person } from "./stage.ts";
import type { Crowd } from "./waiting-crowd.ts";

const size = 2_000;
const budget = 15 * 1024;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const stage = await openStage(size);
const crowd = fork(new URL("waiting-crowd.ts", import.meta.url));
after(async () => {
  crowd.disconnect();
  await once(crowd, "exit");
  await stage.close();
});

test("a waiting /sync takes at most 15 KB", async () => {
  const alone = await memory();
  const members: Crowd["members"][number][] = [];
  await eachOf(stage.people, 8, async (person) => {
    members.push({ token: person.accessToken, since: (await stage.sync(person, {})).next_batch });
  });
  const before = await memory();
  crowd.send({ address: stage.server.base, members } satisfies Crowd);
  while (!stage.people.every(isWaiting)) await delay(10);
  const waiting = await memory();
  const perSync = (waiting.managed - before.managed) / size;
  const resident = (waiting.resident - before.resident) / size;
  const perReader = (before.managed - alone.managed) / size;
  console.log(
    `a waiting /sync: ${kb(perSync)} of heap and buffers, ${kb(resident)} of the process; its person: ${kb(perReader)}`,
  );
  assert.ok(perSync > 0 && perSync <= budget, `${perSync} bytes`);
});

function isWaiting({ userNid }: Person): boolean {
  return stage.server.parts.readers.find(userNid)?.isWaiting === true;
}

/** Bytes, after everything that nobody holds is gone. */
async function memory(): Promise<{ readonly managed: number; readonly resident: number }> {
  for (let round = 0; round < 3; round++) {
    collect();
    await turn();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { managed: heapUsed + external, resident: rss };
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
