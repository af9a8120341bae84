import assert from "node:assert/strict";
import { test } from "node:test";
import type { KeysState } from "../../session/keys.ts";
import { confirmedKeys } from "../testing.ts";
import { judge } from "./create-sign-out.ts";

const other = { deviceId: "D2", name: "Diensttelefon" };
const cases: readonly (readonly [string, Partial<KeysState>, number, string])[] = [
  ["all is saved and there is a spare key", {}, 214, "safe"],
  ["all is saved and another device is confirmed", { hasSpareKey: false, confirmedOthers: 1 }, 214, "safe"],
  ["there is nothing to lose", { hasSpareKey: false }, 0, "safe"],
  ["no spare key and no other device", { hasSpareKey: false }, 214, "noSpareKey"],
  ["the other device is not confirmed", { hasSpareKey: false, unconfirmedOthers: [other] }, 214, "noSpareKey"],
  ["no backup", { hasBackup: false }, 214, "noSpareKey"],
  ["saving is not finished", { unsaved: 3 }, 214, "savingUnfinished"],
];

for (const [what, keys, messages, outcome] of cases) {
  test(`signing out when ${what}: ${outcome}`, () => {
    const state = judge({ ...confirmedKeys, ...keys }, messages);
    assert.equal(state.phase === "wouldLose" ? state.reason : state.phase, outcome);
  });
}

test("the warning counts, and knows whether another device could be confirmed", () => {
  const state = judge({ ...confirmedKeys, hasSpareKey: false, unconfirmedOthers: [other] }, 214);
  assert.deepEqual(state, { phase: "wouldLose", messages: 214, reason: "noSpareKey", hasOtherDevice: true });
});
