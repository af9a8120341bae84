import assert from "node:assert/strict";
import { test } from "node:test";
import { coverageMarkdown } from "./coverage.ts";

test("says of each operation whether it is served", () => {
  const page = coverageMarkdown(new Set(["client-server/sendMessage"]));
  assert.match(page, /\n1 of 166 operations are served\.\n/);
  assert.match(page, /\n0 of 36 operations are served\.\n/);
  assert.match(
    page,
    /\| PUT \| `\/_matrix\/client\/v3\/rooms\/\{roomId\}\/send\/\{eventType\}\/\{txnId\}` \| \[sendMessage\]\(https:[^)]*\) \| yes \|\n/,
  );
  assert.match(page, /\[sync\]\([^)]*\) \| no \|\n/);
});

test("the same id in two APIs is two operations", () => {
  assert.match(coverageMarkdown(new Set(["server-server/getRoomState"])), /\n0 of 166 [\s\S]*\n1 of 36 /);
});

test("an operation that the contract does not have is refused", () => {
  assert.throws(() => coverageMarkdown(new Set(["client-server/teleport"])), /no operation client-server\/teleport/);
});
