import assert from "node:assert/strict";
import { test } from "node:test";
import { generateSeed, keyFromSeed, verifySignature } from "@botschaft/protocol/crypto";
import { bytesToSign, type Pdu } from "../event/index.ts";
import { findRoomVersion, type RoomVersionRules } from "../versions/index.ts";
import { isForPolicyServer, policyCheckOf, policyServerIn, withPolicySignature } from "./policy-server.ts";

const rules = findRoomVersion("12") as RoomVersionRules;

test("a room names a server with its key, or none", () => {
  const good = { via: "policy.example", public_keys: { ed25519: "key", other: "x" } };
  assert.deepEqual(policyServerIn(good), { via: "policy.example", publicKey: "key" });
  for (const content of [
    undefined,
    {},
    { via: "policy.example" },
    { public_keys: { ed25519: "key" } },
    { ...good, via: 5 },
    { ...good, public_keys: [] },
    { ...good, public_keys: { ed25519: 5 } },
    { ...good, public_keys: { rsa: "key" } },
  ])
    assert.equal(policyServerIn(content as never), undefined, JSON.stringify(content));
});

test("it is asked about every event but the one that names it", () => {
  assert.equal(isForPolicyServer({ type: "m.room.policy", state_key: "" }), false);
  assert.equal(isForPolicyServer({ type: "m.room.policy", state_key: "x" }), true);
  assert.equal(isForPolicyServer({ type: "m.room.policy" } as Pdu), true);
  assert.equal(isForPolicyServer({ type: "m.room.member", state_key: "@a:b" }), true);
});

test("what it signs is what servers sign, and its signature stands beside theirs", () => {
  const key = keyFromSeed(generateSeed());
  const server = { via: "policy.example", publicKey: key.publicKey };
  const pdu = {
    type: "m.room.message",
    sender: "@a:policy.example",
    content: { body: "x" },
    signatures: { "policy.example": { "ed25519:1": "own" }, "b.example": { "ed25519:1": "other" } },
  } as unknown as Pdu;
  assert.equal(policyCheckOf(pdu, server, rules), undefined);
  const signed = withPolicySignature(pdu, server.via, key.sign(bytesToSign(pdu, rules)));
  assert.deepEqual(signed.signatures["b.example"], { "ed25519:1": "other" });
  assert.equal(signed.signatures["policy.example"]?.["ed25519:1"], "own");
  const check = policyCheckOf(signed, server, rules);
  assert.ok(check !== undefined && verifySignature(check.publicKey, check.text, check.signature));
  const changed = policyCheckOf({ ...signed, type: "m.room.name" }, server, rules);
  assert.ok(changed !== undefined && !verifySignature(changed.publicKey, changed.text, changed.signature));
  assert.equal(policyCheckOf(signed, { ...server, via: "toString" }, rules), undefined);
});
