import assert from "node:assert/strict";
import { test } from "node:test";
import type { Clock } from "@botschaft/platform/clock";
import { TimerWheel } from "./timer-wheel.ts";

function handClock() {
  let now = 1_000;
  let timers: { at: number; run: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    setTimer(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return { cancel: () => (timers = timers.filter((other) => other !== timer)) };
    },
  };
  const pass = (ms: number) => {
    for (const end = now + ms; now < end; now += 50) {
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
    }
  };
  return { clock, pass, count: () => timers.length };
}

test("everybody is called once, not early, on one timer", () => {
  const { clock, pass, count } = handClock();
  const wheel = new TimerWheel(clock);
  const called: number[] = [];
  for (const ms of [250, 1_000, 1_000, 0]) wheel.after(ms, () => called.push(ms));
  assert.equal(count(), 1);
  pass(200);
  assert.deepEqual(called, [0]);
  pass(400);
  assert.deepEqual(called, [0, 250]);
  pass(1_000);
  assert.deepEqual(called, [0, 250, 1_000, 1_000]);
  assert.equal(count(), 0);
});

test("who cancels is not called, and a stopped wheel calls nobody", () => {
  const { clock, pass, count } = handClock();
  const wheel = new TimerWheel(clock);
  const called: string[] = [];
  const cancel = wheel.after(100, () => called.push("cancelled"));
  wheel.after(100, () => called.push("kept"));
  cancel();
  pass(500);
  assert.deepEqual(called, ["kept"]);
  wheel.after(100, () => called.push("stopped"));
  wheel.stop();
  pass(500);
  assert.deepEqual(called, ["kept"]);
  assert.equal(count(), 0);
});
