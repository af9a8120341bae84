import assert from "node:assert/strict";
import { test } from "node:test";
import { BoundedMap } from "./bounded-map.ts";

test("what was not used for longest goes first, by size", () => {
  const map = new BoundedMap<string, number>(10);
  map.set("a", 1, 4);
  map.set("b", 2, 4);
  assert.equal(map.get("a"), 1);
  map.set("c", 3, 4);
  assert.equal(map.get("b"), undefined);
  assert.equal(map.get("a"), 1);
  map.set("a", 5, 1);
  map.set("d", 4, 5);
  assert.deepEqual([map.get("a"), map.get("c"), map.get("d")], [5, 3, 4]);
  map.set("huge", 6, 11);
  assert.deepEqual([map.get("huge"), map.get("a")], [undefined, undefined]);
  map.set("e", 7);
  map.clear();
  assert.equal(map.get("e"), undefined);
});
