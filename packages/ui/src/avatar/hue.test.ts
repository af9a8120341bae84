import assert from "node:assert/strict";
import { test } from "node:test";
import { hueOf } from "./hue.ts";

test("an id has one hue of eight, always the same", () => {
  const ids = Array.from({ length: 200 }, (_, index) => `@person-${index}:im.musterland.example`);
  const hues = ids.map(hueOf);
  assert.deepEqual(hues, ids.map(hueOf));
  assert.deepEqual([...new Set(hues)].sort(), [1, 2, 3, 4, 5, 6, 7, 8]);
});
