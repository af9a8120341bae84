import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccepted } from "./spdx.ts";

const accepted = ["MIT", "Apache-2.0", "GPL-2.0-only WITH Classpath-exception-2.0"];

const cases: readonly (readonly [expression: string, expected: boolean])[] = [
  ["MIT", true],
  ["GPL-3.0-only", false],
  ["MIT OR GPL-3.0-only", true],
  ["GPL-3.0-only OR MIT", true],
  ["MIT AND GPL-3.0-only", false],
  ["MIT AND Apache-2.0", true],
  ["(MIT OR GPL-3.0-only) AND Apache-2.0", true],
  ["(MIT AND GPL-3.0-only) OR Unknown", false],
  ["GPL-2.0-only", false],
  ["GPL-2.0-only WITH Classpath-exception-2.0", true],
  ["", false],
  ["MIT GPL-3.0-only", false],
  ["(MIT", false],
  ["SEE LICENSE IN LICENSE.md", false],
];

for (const [expression, expected] of cases) {
  test(`the licence "${expression}" is ${expected ? "accepted" : "refused"}`, () => {
    assert.equal(isAccepted(expression, accepted), expected);
  });
}
