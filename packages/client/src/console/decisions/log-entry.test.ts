import assert from "node:assert/strict";
import { test } from "node:test";
import { toLogEntry } from "./log-entry.ts";

test("facts are text, whatever the server kept", () => {
  const entry = toLogEntry({
    seq: 41,
    at: 7,
    kind: "refusal",
    direction: "in",
    server_name: "justiz.example",
    action: "refused",
    rule: "partner-stopped",
    count: 12,
    facts: { kind: "event", servers: ["a.example", "b.example"], depth: 3 },
    steps: [],
  });
  assert.deepEqual(entry.facts, { kind: "event", servers: "a.example, b.example", depth: "3" });
  assert.equal(entry.serverName, "justiz.example");
  assert.equal("actor" in entry, false);
});
