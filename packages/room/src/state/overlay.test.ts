import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { StateMap } from "./graph.ts";
import { keysThatDiffer, overlay } from "./overlay.ts";

const state = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 })), { maxLength: 8 })
  .map((entries): StateMap => new Map(entries));
const changes = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat({ max: 5 })), { maxLength: 5 })
  .map((entries): StateMap => new Map(entries));

/** The same by copying. */
function changed(base: StateMap, by: StateMap): Map<number, number> {
  return new Map([...base, ...by].filter(([key]) => by.get(key) !== 0));
}

function sorted(entries: Iterable<readonly [number, number]>): readonly (readonly [number, number])[] {
  return [...entries].toSorted(([left], [right]) => left - right);
}

test("an overlay reads like the changed copy, also over another overlay", () => {
  fc.assert(
    fc.property(state, changes, changes, (base, first, second) => {
      const over = overlay(overlay(base, first), second);
      const copy = changed(changed(base, first), second);
      const each: [number, number][] = [];
      over.forEach((event, key) => {
        each.push([key, event]);
      });
      for (const entries of [over, over.entries(), each]) assert.deepEqual(sorted(entries), sorted(copy));
      assert.deepEqual([...over.keys()].toSorted(), [...copy.keys()].toSorted());
      assert.deepEqual([...over.values()].toSorted(), [...copy.values()].toSorted());
      assert.equal(over.size, copy.size);
      for (let key = 0; key <= 9; key++) {
        assert.equal(over.get(key), copy.get(key));
        assert.equal(over.has(key), copy.has(key));
      }
    }),
  );
});

test("the keys that differ are those with another event or none, whatever the states are made of", () => {
  fc.assert(
    fc.property(state, state, changes, changes, (base, other, first, second) => {
      for (const [left, right] of [
        [base, other],
        [overlay(base, first), overlay(base, second)],
        [overlay(base, first), base],
        [overlay(base, first), overlay(other, second)],
        [base, base],
      ] as const) {
        const keys = [1, 2, 3, 4, 5, 6, 7, 8].filter((key) => left.get(key) !== right.get(key));
        assert.deepEqual([...keysThatDiffer(left, right)].toSorted(), keys);
      }
    }),
  );
});
