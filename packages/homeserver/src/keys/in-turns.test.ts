import assert from "node:assert/strict";
import { test } from "node:test";
import { mapInTurns } from "./in-turns.ts";

test("others get their turn between a hundred and the next", async () => {
  const items = Array.from({ length: 250 }, (_, at) => at);
  const seen: number[] = [];
  setImmediate(() => seen.push(-1));
  const results = await mapInTurns(items, (item) => {
    seen.push(item);
    return item * 2;
  });
  assert.deepEqual(
    results,
    items.map((item) => item * 2),
  );
  assert.ok([100, 101].includes(seen.indexOf(-1)));
});
