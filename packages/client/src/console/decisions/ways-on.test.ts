import assert from "node:assert/strict";
import { test } from "node:test";
import { partner, refusal } from "../testing.ts";
import { waysOn } from "./ways-on.ts";

const serverName = "hafen.example";

test("a stranger can be made a partner, and nothing is offered that is there already", () => {
  const entry = refusal({ serverName, rule: "partners" });
  assert.deepEqual(waysOn(entry, []), [
    { kind: "addPartner", serverName },
    { kind: "moreOfServer", serverName },
  ]);
  assert.deepEqual(waysOn(entry, [partner({ serverName })])[0], { kind: "openPartner", serverName });
});

test("one that was removed is a stranger again", () => {
  const [first] = waysOn(refusal({ serverName, rule: "partners" }), [partner({ serverName, state: "removed" })]);
  assert.deepEqual(first, { kind: "addPartner", serverName });
});

test("a partner that hands on what a stranger's person sent: the stranger can be added", () => {
  const entry = refusal({ serverName, rule: "partners", facts: { sender: "@lena:fremd.example" } });
  assert.deepEqual(waysOn(entry, [partner({ serverName })]), [
    { kind: "addPartner", serverName: "fremd.example" },
    { kind: "openPartner", serverName },
    { kind: "moreOfServer", serverName },
  ]);
});

test("what helps follows the partner's state", () => {
  const cases = [
    { state: "waiting", expected: "compareDigits" },
    { state: "stopped", expected: "compareDigits" },
    { state: "cut", expected: "restorePartner" },
    { state: "connected", expected: "openPartner" },
  ] as const;
  for (const { state, expected } of cases) {
    const [way] = waysOn(refusal({ serverName, rule: `partner-${state}` }), [partner({ serverName, state })]);
    assert.equal(way?.kind, expected);
  }
});
