import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber, formatTable } from "./table.ts";

const ours = { name: "Botschaft", version: "", failures: [], figures: { "send-1": 800, "first-sync": 120 } };
const theirs = { name: "Synapse", version: "", failures: [], figures: { "send-1": 40, "first-sync": 900, join: 15 } };

test("one server has no ratios", () => {
  const lines = formatTable(ours, undefined).split("\n");
  assert.equal(lines.length, 3);
  assert.match(lines[1] ?? "", /^send, 1 client +\/s +800 +800$/);
});

test("two servers have ratios, and what is missed or missing is marked", () => {
  const lines = formatTable(ours, theirs).split("\n");
  assert.match(lines[1] ?? "", /^send, 1 client .* 800 +40\.0 +20\.0 +10$/);
  assert.match(lines[2] ?? "", /^first \/sync.* 120 +900 +7\.50 +10 !$/);
  assert.match(lines[3] ?? "", /^join, 8 clients .* – +15\.0 +– +10 !$/);
});

test("numbers keep three digits that say something", () => {
  assert.deepEqual([1234.5, 12.34, 1.234, 0.123, Number.NaN, undefined].map(formatNumber), [
    "1235",
    "12.3",
    "1.23",
    "0.12",
    "–",
    "–",
  ]);
});
