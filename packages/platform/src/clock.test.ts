import assert from "node:assert/strict";
import { test } from "node:test";
import { systemClock } from "./clock.ts";

test("a timer calls back, and a cancelled one does not", async () => {
  const called: string[] = [];
  systemClock.setTimer(1, () => called.push("cancelled")).cancel();
  await new Promise<void>((resolve) => {
    systemClock.setTimer(2, () => {
      called.push("kept");
      resolve();
    });
  });
  assert.deepEqual(called, ["kept"]);
});

test("a timer of a month does not fire at once", async () => {
  let hasFired = false;
  const timer = systemClock.setTimer(30 * 24 * 3_600_000, () => {
    hasFired = true;
  });
  await new Promise<void>((resolve) => {
    systemClock.setTimer(20, resolve);
  });
  timer.cancel();
  assert.equal(hasFired, false);
});
