import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { coverageMarkdown } from "../contract-codegen/coverage.ts";
import { coveragePage, listServed } from "./served.ts";

test("the page says what the route tables serve today", () => {
  const isFresh = readFileSync(coveragePage, "utf8") === coverageMarkdown(listServed());
  assert.ok(isFresh, "docs/operate/coverage.md is stale: node tools/coverage/generate.ts writes it");
});

test("what is served is read off the tables", () => {
  const served = listServed();
  for (const key of [
    "client-server/sync",
    "server-server/getServerKey",
    "botschaft/getAuthority",
    "compat/registerWithSharedSecret",
  ]) {
    assert.ok(served.has(key), key);
  }
  for (const key of ["client-server/getContent", "server-server/askPolicyServerToSign"])
    assert.ok(!served.has(key), key);
});
