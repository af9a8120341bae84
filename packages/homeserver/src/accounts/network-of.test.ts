import assert from "node:assert/strict";
import { test } from "node:test";
import { networkOf } from "./network-of.ts";

const cases: readonly (readonly [string, string])[] = [
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8::1", "2001:db8:0:0"],
  ["2001:db8:1:2::", "2001:db8:1:2"],
  ["::1", "0:0:0:0"],
  ["::", "0:0:0:0"],
  ["", ""],
];
for (const [address, network] of cases) {
  test(`${JSON.stringify(address)} belongs to ${JSON.stringify(network)}`, () => {
    assert.equal(networkOf(address), network);
  });
}
