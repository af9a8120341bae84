import assert from "node:assert/strict";
import { test } from "node:test";
import { p50, p99, percentile } from "./samples.ts";

test("percentiles by nearest rank, whatever the order", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.equal(p50(hundred), 50);
  assert.equal(p99(hundred), 99);
  assert.equal(percentile(hundred, 0), 1);
  assert.equal(percentile(hundred, 1), 100);
});

test("of one sample and of none", () => {
  assert.equal(p99([7]), 7);
  assert.ok(Number.isNaN(p50([])));
});
