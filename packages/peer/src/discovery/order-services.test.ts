import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "@botschaft/testing/seeded-random";
import fc from "fast-check";
import { orderServices } from "./order-services.ts";

const record = fc.record({
  name: fc.string(),
  port: fc.nat(65_535),
  priority: fc.nat(3),
  weight: fc.oneof(fc.constant(0), fc.nat(65_535)),
});

test("everybody is there once, lowest priority first", () => {
  fc.assert(
    fc.property(fc.array(record), fc.integer(), (records, seed) => {
      const ordered = orderServices(records, seededRandom(seed));
      assert.deepEqual(new Set(ordered), new Set(records));
      assert.equal(ordered.length, records.length);
      const priorities = ordered.map(({ priority }) => priority);
      assert.deepEqual(
        priorities,
        priorities.toSorted((left, right) => left - right),
      );
    }),
  );
});

test("among equals by weight", () => {
  const random = seededRandom(3);
  const records = [0, 10, 30].map((weight) => ({ name: String(weight), port: 1, priority: 0, weight }));
  const first = new Map<string, number>();
  for (let at = 0; at < 4_000; at++) {
    const name = orderServices(records, random)[0]?.name ?? "";
    first.set(name, (first.get(name) ?? 0) + 1);
  }
  const share = (name: string) => (first.get(name) ?? 0) / 4_000;
  assert.ok(share("0") > 0 && share("0") < 0.06, String(share("0")));
  assert.ok(share("10") > 0.2 && share("10") < 0.29, String(share("10")));
});
