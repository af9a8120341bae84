import assert from "node:assert/strict";
import { test } from "node:test";
import { type RecentChange, RecentChanges } from "./recent-changes.ts";

const changeAt = (pos: number, userNid = 1): RecentChange => ({ pos, userNid, seenByNid: undefined, rooms: new Set() });
const isOf = (userNid: number) => (change: RecentChange) => change.userNid === userNid;

test("only what came after a position counts", () => {
  const recent = new RecentChanges(10);
  for (const pos of [20, 30]) recent.add(changeAt(pos, pos));
  assert.deepEqual(
    [10, 19, 20, 29, 30].map((since) => recent.some(since, isOf(20))),
    [true, true, false, false, false],
  );
  assert.ok(recent.some(29, isOf(30)));
});

test("before it began nothing is certain", () => {
  const recent = new RecentChanges(10);
  assert.deepEqual(
    [9, 10].map((since) => [recent.reaches(since), recent.some(since, isOf(1))]),
    [
      [false, true],
      [true, false],
    ],
  );
  recent.add(changeAt(11));
  recent.reset(50);
  assert.deepEqual([recent.reaches(49), recent.some(50, isOf(1))], [false, false]);
});

test("of very many the oldest are forgotten, and who asks for them is told to look on disk", () => {
  const recent = new RecentChanges(0);
  for (let pos = 1; pos <= 10_000; pos++) recent.add(changeAt(pos));
  assert.ok(!recent.reaches(4_999));
  assert.ok(recent.reaches(5_000));
  assert.ok(!recent.some(9_999, isOf(2)));
  // So many changes are not walked through one by one.
  assert.ok(recent.some(5_000, isOf(2)));
});
