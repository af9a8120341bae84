import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom, systemRandom } from "./random.ts";

test("an integer stays below its limit, and no value is favoured", () => {
  for (const limit of [1, 2, 3, 52, 2 ** 31 + 1, 2 ** 32]) {
    const value = systemRandom.integer(limit);
    assert.ok(Number.isInteger(value) && value >= 0 && value < limit, `${value} of ${limit}`);
  }
  // 2^32 - 1 lies above the last multiple of 3 below 2^32, so it is thrown away.
  const draws = [Uint8Array.of(255, 255, 255, 255), Uint8Array.of(0, 0, 0, 5)];
  assert.equal(randomFrom(() => draws.shift() as Uint8Array).integer(3), 2);
});

test("a text has letters only, in its length, and another each time", () => {
  const text = systemRandom.text(18);
  assert.match(text, /^[A-Za-z]{18}$/);
  assert.notEqual(text, systemRandom.text(18));
});

test("bytes come in the asked number", () => {
  assert.equal(systemRandom.bytes(32).byteLength, 32);
});
