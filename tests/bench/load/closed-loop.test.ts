import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { runClosedLoop, type Time } from "./closed-loop.ts";

/** A millisecond passes with everything that a client does. */
function countedTime() {
  let now = 0;
  let due: { readonly at: number; readonly wake: () => void }[] = [];
  const time: Time = {
    now: () => now,
    delay: (ms) => new Promise<void>((wake) => due.push({ at: now + ms, wake })),
  };
  const pass = () => {
    now++;
    for (const { wake } of due.filter(({ at }) => at <= now)) wake();
    due = due.filter(({ at }) => at > now);
  };
  return { time, pass };
}

test("counts what is done in the window, not what warms up, and reads the counters at both edges", async () => {
  const { time, pass } = countedTime();
  let done = 0;
  const counters: number[] = [];
  const client = () =>
    turn().then(() => {
      pass();
      done++;
    });
  const load = await runClosedLoop([client, client], { warmUp: 20, measure: 30 }, () => counters.push(done), time);
  assert.equal(counters.length, 2);
  assert.equal(load.done, 31, "what ends at either edge belongs to the window");
  assert.ok(done > load.done);
  assert.equal(load.samples.length, load.done);
});

test("ends early when there is nothing left to do", async () => {
  let left = 3;
  const load = await runClosedLoop([() => turn().then(() => left-- > 0)], { warmUp: 0, measure: 1e6 });
  assert.equal(load.done, 3);
});

test("the first failure ends it for every client", async () => {
  let done = 0;
  const fails = () => Promise.reject(new Error("refused"));
  const works = () => turn().then(() => done++);
  await assert.rejects(runClosedLoop([works, fails], { warmUp: 0, measure: 1e6 }), /refused/);
  const atFailure = done;
  await turn();
  await turn();
  assert.ok(done <= atFailure + 1);
});
