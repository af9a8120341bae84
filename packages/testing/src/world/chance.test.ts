import assert from "node:assert/strict";
import { test } from "node:test";
import { createHandClock } from "./hand-clock.ts";
import { pick, seededRandom } from "./seeded-random.ts";

test("the same seed gives the same chances, another one others", () => {
  const text = (seed: number) => seededRandom(seed).text(40);
  assert.equal(text(5), text(5));
  assert.equal(new Set([0, 1, 2, 3, 4, 5].map(text)).size, 6);
});

test("each of several is picked about as often", () => {
  const random = seededRandom(1);
  const counts = new Map<string, number>();
  for (let at = 0; at < 4_000; at++) {
    const picked = pick(random, ["a", "b", "c", "d"]);
    counts.set(picked, (counts.get(picked) ?? 0) + 1);
  }
  assert.equal(counts.size, 4);
  for (const count of counts.values()) assert.ok(count > 800 && count < 1_200, String(counts));
});

test("a clock turned by hand runs what is due, in order, also what is set meanwhile", () => {
  const clock = createHandClock(1_000);
  const ran: string[] = [];
  const note = (what: string) => ran.push(`${what} at ${clock.now()}`);
  clock.setTimer(20, () => note("second"));
  clock.setTimer(10, () => {
    note("first");
    clock.setTimer(5, () => note("between"));
  });
  clock.setTimer(10, () => note("cancelled")).cancel();
  clock.setTimer(40, () => note("too late"));
  clock.pass(30);
  assert.deepEqual(ran, ["first at 1010", "between at 1015", "second at 1020"]);
  assert.equal(clock.now(), 1_030);
});
