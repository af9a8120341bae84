import assert from "node:assert/strict";
import { test } from "node:test";
import { createHandClock } from "@botschaft/testing/hand-clock";
import { BoundedMap } from "./bounded-map.ts";
import { orAborted, startDeadline } from "./limits.ts";
import { Shared } from "./shared.ts";
import { Slots } from "./slots.ts";

test("a bounded map forgets what was used longest ago", () => {
  const map = new BoundedMap<string, number>(2);
  map.set("a", 1);
  map.set("b", 2);
  map.get("a");
  map.set("c", 3);
  assert.deepEqual([map.get("a"), map.get("b"), map.get("c")], [1, undefined, 3]);
  map.clear();
  assert.equal(map.get("a"), undefined);
});

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

test("slots are given in order, once each, and not to whoever has left", async () => {
  const slots = new Slots(1);
  const first = await slots.take();
  const gone = new AbortController();
  const left = slots.take(gone.signal);
  const second = slots.take();
  gone.abort(new Error("left"));
  await assert.rejects(left, /left/);
  assert.equal(slots.waiting, 1);
  first();
  first();
  const giveBack = await second;
  let isTaken = false;
  const third = slots.take().then((leave) => {
    isTaken = true;
    return leave;
  });
  await Promise.resolve();
  assert.ok(!isTaken);
  giveBack();
  (await third)();
  await assert.rejects(async () => slots.take(AbortSignal.abort(new Error("never came"))), /never came/);
  (await slots.take())();
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
