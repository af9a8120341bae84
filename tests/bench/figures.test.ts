import assert from "node:assert/strict";
import { test } from "node:test";
import { missedRatios, ratioOf } from "./figures.ts";

test("a ratio above 1 is better for rates as for times", () => {
  assert.equal(ratioOf("send-8", { "send-8": 500 }, { "send-8": 50 }), 10);
  assert.equal(ratioOf("first-sync", { "first-sync": 50 }, { "first-sync": 1000 }), 20);
  assert.equal(ratioOf("join", { join: 1 }, {}), undefined);
});

test("missed are ratios below their least, and those that were not measured", () => {
  const theirs = { "send-1": 50, "send-8": 50, "empty-sync": 3, registration: 100 };
  const ours = { "send-1": 500, "send-8": 499, "empty-sync": 1.5, registration: 1 };
  assert.deepEqual(missedRatios(["send-1", "send-8", "empty-sync", "join", "registration"], ours, theirs), [
    "send-8",
    "join",
  ]);
  assert.deepEqual(missedRatios(["send-1"], { "send-1": Number.NaN }, theirs), ["send-1"]);
});
