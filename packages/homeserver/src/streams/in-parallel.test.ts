import assert from "node:assert/strict";
import { test } from "node:test";
import { inParallel } from "./in-parallel.ts";

test("no more than so many at once, and every item once", async () => {
  let running = 0;
  let most = 0;
  const seen: number[] = [];
  await inParallel(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
    seen.push(item);
  });
  assert.equal(most, 3);
  assert.deepEqual(seen.sort(), [1, 2, 3, 4, 5, 6, 7]);
});

test("a failure ends it and is thrown", async () => {
  const seen: number[] = [];
  const acts = inParallel(1, [1, 2, 3], async (item) => {
    seen.push(item);
    if (item === 2) throw new Error("two");
  });
  await assert.rejects(acts, /two/);
  assert.deepEqual(seen, [1, 2]);
});
