import assert from "node:assert/strict";
import { test } from "node:test";
import { keyFromSeed } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { digitsOf, type Side, sameDigits } from "./digits.ts";
import { fingerprintOf } from "./fingerprint.ts";

const keyOf = (seed: number) => keyFromSeed(new Uint8Array(32).fill(seed)).publicKey;
const north: Side = { server: "north.example" as ServerName, publicKeys: [keyOf(1)] };
const south: Side = { server: "south.example" as ServerName, publicKeys: [keyOf(3), keyOf(2)] };

test("the digits are those that docs/operate/partners.md has others compute", () => {
  assert.equal(digitsOf(north, south), "80566 55038 22588 55496 07643 94393");
});

test("a key's fingerprint is the SHA-256 of its bytes", () => {
  const zero = keyFromSeed(new Uint8Array(32)).publicKey;
  assert.equal(fingerprintOf(zero), "139e 3940 e64b 5491 7220 88d9 a0d7 4162 8fc8 26e0 9475 d341 a780 acde 3c4b 8070");
});

test("both sides compute the same digits, and other ones for any other key or name", () => {
  const digits = digitsOf(north, south);
  assert.match(digits, /^(\d{5} ){5}\d{5}$/);
  assert.equal(digitsOf(south, north), digits);
  assert.equal(digitsOf(north, { ...south, publicKeys: [keyOf(2), `${keyOf(3)}=`] }), digits);
  assert.notEqual(digitsOf(north, { ...south, publicKeys: [keyOf(2)] }), digits);
  assert.notEqual(digitsOf({ ...north, server: "n0rth.example" as ServerName }, south), digits);
});

test("digits count as read out, however they are grouped", () => {
  const digits = "40312 99017 25583 10426 77390 61158";
  assert.ok(sameDigits(digits, "403129901725583104267739061158"));
  assert.ok(sameDigits(digits, " 40312-99017-25583\n10426-77390-61158 "));
  assert.ok(!sameDigits(digits, "40312 99017 25583 10426 77390 61159"));
  assert.ok(!sameDigits(digits, ""));
});
