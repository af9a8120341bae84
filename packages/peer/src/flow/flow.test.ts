import assert from "node:assert/strict";
import { test } from "node:test";
import { createHandClock } from "@botschaft/testing/hand-clock";
import { orAborted, startDeadline } from "./limits.ts";
import { Shared } from "./shared.ts";

test("what is under way is shared, what has ended or failed is begun anew", async () => {
  const shared = new Shared<string, number>();
  let begun = 0;
  const count = async () => ++begun;
  assert.deepEqual(await Promise.all([shared.run("a", count), shared.run("a", count)]), [1, 1]);
  assert.equal(await shared.run("a", count), 2);
  const failing = () => Promise.reject(new Error("no"));
  const both = await Promise.allSettled([shared.run("b", failing), shared.run("b", failing)]);
  assert.deepEqual(
    both.map(({ status }) => status),
    ["rejected", "rejected"],
  );
  assert.equal(await shared.run("b", count), 3);
});

test("a deadline ends by its time, by the outer signal, or not at all", () => {
  const clock = createHandClock();
  const late = () => new Error("late");
  const timed = startDeadline(clock, 100, late);
  clock.pass(99);
  assert.ok(!timed.signal.aborted);
  clock.pass(1);
  assert.match(String(timed.signal.reason), /late/);
  const outer = new AbortController();
  const followed = startDeadline(clock, 100, late, outer.signal);
  const ended = startDeadline(clock, 100, late, outer.signal);
  ended.end();
  outer.abort(new Error("outer"));
  clock.pass(200);
  assert.match(String(followed.signal.reason), /outer/);
  assert.ok(!ended.signal.aborted);
  assert.match(String(startDeadline(clock, 100, late, outer.signal).signal.reason), /outer/);
});

test("who stops waiting does not stop the work", async () => {
  const gone = new AbortController();
  const work = Promise.withResolvers<string>();
  const waiting = orAborted(work.promise, gone.signal);
  gone.abort(new Error("gone"));
  await assert.rejects(waiting, /gone/);
  work.resolve("done");
  assert.equal(await orAborted(work.promise, new AbortController().signal), "done");
});
