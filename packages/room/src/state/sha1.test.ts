import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { sha1 } from "./sha1.ts";

test("SHA-1 is that of the platform, also at the edges of its blocks", () => {
  for (let length = 0; length <= 130; length++)
    assert.equal(sha1("a".repeat(length)), hash("sha1", "a".repeat(length)));
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => assert.equal(sha1(text), hash("sha1", text))));
});
