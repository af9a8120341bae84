import assert from "node:assert/strict";
import { test } from "node:test";
import { toPartner } from "./partner.ts";

test("a partner is read as the server tells it, with a name in any case", () => {
  const read = toPartner({
    server_name: "justiz.nordland.example",
    state: "stopped",
    since: 2,
    added_at: 1,
    compared: true,
    digits: "40312 99017 25583 10426 77390 61158",
    keys: [{ key_id: "ed25519:a", fingerprint: "b41f", pinned_at: 1 }],
    new_keys: [{ key_id: "ed25519:b", fingerprint: "02d7" }],
    health: { reachable: true, queue: 0, clock_offset_ms: -120 },
    last_refusals: [],
  });
  assert.equal(read.name, "justiz.nordland.example");
  assert.equal(read.digits.length, 6);
  assert.deepEqual(read.newKeys, [{ keyId: "ed25519:b", fingerprint: "02d7" }]);
  assert.deepEqual(read.health, { isReachable: true, queue: 0, clockOffsetMs: -120 });
});
