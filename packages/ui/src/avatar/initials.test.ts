import assert from "node:assert/strict";
import { test } from "node:test";
import { initialsOf } from "./initials.ts";

const cases = [
  ["Jonas Petersen", "JP"],
  ["Thi Lan Nguyen", "TN"],
  ["Öztürk", "Ö"],
  ["AG E-Akte: Länderabstimmung", "AL"],
  ["jonas.petersen", "JP"],
  ["Referat 24", "R2"],
  ["  ", ""],
  ["😀 Ewa", "E"],
] as const;

for (const [name, initials] of cases) {
  test(`"${name}" is shown as "${initials}"`, () => assert.equal(initialsOf(name), initials));
}
