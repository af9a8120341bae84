import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { runClosedLoop } from "./closed-loop.ts";

test("counts what is done in the window, not what warms up, and reads the counters at both edges", async () => {
  let done = 0;
  const counters: number[] = [];
  const client = () => turn().then(() => done++);
  const load = await runClosedLoop([client, client], { warmUp: 20, measure: 30 }, () => counters.push(done));
  assert.equal(counters.length, 2);
  assert.ok(load.done > 0 && load.done < done, `${load.done} of ${done}`);
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
