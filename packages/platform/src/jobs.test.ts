import assert from "node:assert/strict";
import { test } from "node:test";
import type { Clock } from "./clock.ts";
import { type Job, startJobs } from "./jobs.ts";
import { silentLog } from "./log.ts";

function handClock() {
  const due: (() => void)[] = [];
  const clock: Clock = {
    now: () => 0,
    setTimer(_ms, run) {
      due.push(run);
      return { cancel: () => due.splice(due.indexOf(run), 1) };
    },
  };
  return { clock, due, turn: () => due.shift()?.() };
}

test("a job runs again after it is done, also when it failed", async () => {
  const { clock, due, turn } = handClock();
  let runs = 0;
  const job: Job = {
    name: "count",
    everyMs: 1_000,
    async run() {
      runs++;
      if (runs === 1) throw new Error("not yet");
    },
  };
  const jobs = startJobs([job], { clock, log: silentLog });
  for (const expected of [1, 2, 3]) {
    turn();
    await new Promise(setImmediate);
    assert.equal(runs, expected);
    assert.equal(due.length, 1, "armed again");
  }
  await jobs.stop();
  assert.equal(due.length, 0);
});

test("a stop waits for the job that runs", async () => {
  const { clock, due, turn } = handClock();
  const gate = Promise.withResolvers<void>();
  const jobs = startJobs([{ name: "slow", everyMs: 1, run: () => gate.promise }], { clock, log: silentLog });
  turn();
  let isStopped = false;
  const stopped = jobs.stop().then(() => {
    isStopped = true;
  });
  await new Promise(setImmediate);
  assert.equal(isStopped, false);
  gate.resolve();
  await stopped;
  assert.equal(due.length, 0, "not armed again");
});
