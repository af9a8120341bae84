import assert from "node:assert/strict";
import { test } from "node:test";
import { partner } from "../testing.ts";
import { inOrder, isToCompare, standingOf } from "./standing.ts";

test("a connected partner that does not answer is unreachable since it began to fail", () => {
  const failing = partner({ since: 5, health: { isReachable: false, failingSince: 40 } });
  assert.deepEqual(standingOf(failing), { kind: "unreachable", since: 40 });
  assert.deepEqual(standingOf(partner({ since: 5, health: { isReachable: true } })), { kind: "connected", since: 5 });
});

test("one that is cut off is cut off, whether it would answer or not", () => {
  const cut = partner({ state: "cut", since: 7, health: { isReachable: false, failingSince: 40 } });
  assert.deepEqual(standingOf(cut), { kind: "cut", since: 7 });
});

test("where somebody must act comes first, then by name", () => {
  const all = [
    partner({ name: "Zoll" }),
    partner({ name: "Amt" }),
    partner({ name: "Alt", state: "removed" }),
    partner({ name: "Fern", health: { isReachable: false } }),
    partner({ name: "Neu", state: "waiting" }),
    partner({ name: "Halt", state: "stopped" }),
    partner({ name: "Ab", state: "cut" }),
  ];
  assert.deepEqual(
    inOrder(all).map(({ name }) => name),
    ["Halt", "Neu", "Fern", "Ab", "Amt", "Zoll", "Alt"],
  );
});

test("digits wait for people where nobody compared them yet, and never of one that is cut off or gone", () => {
  const cases = [
    { state: "waiting", isCompared: false, expected: true },
    { state: "stopped", isCompared: true, expected: true },
    { state: "connected", isCompared: false, expected: true },
    { state: "connected", isCompared: true, expected: false },
    { state: "cut", isCompared: false, expected: false },
    { state: "removed", isCompared: false, expected: false },
  ] as const;
  for (const { state, isCompared, expected } of cases) {
    assert.equal(isToCompare(partner({ state, isCompared })), expected, state);
  }
});
