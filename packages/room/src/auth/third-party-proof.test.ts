import assert from "node:assert/strict";
import { test } from "node:test";
import { keyFromSeed, sha256, verifySignature } from "@botschaft/protocol/crypto";
import { canonicalJson, type JsonObject } from "@botschaft/protocol/json";
import { before, from, rulesOf, served } from "../testing/versions.ts";
import { listThirdPartyChecks } from "./index.ts";

const third = keyFromSeed(sha256("third party"));
const stranger = keyFromSeed(sha256("stranger"));
const claim = { mxid: "@carol:b", token: "t" };

const signed = (signatures: JsonObject, more: JsonObject = {}): JsonObject => {
  return { third_party_invite: { display_name: "C", signed: { ...claim, ...more, signatures } } };
};
const by = (key: typeof third, keyId = "ed25519:0") => ({
  "identity.example": { [keyId]: key.sign(canonicalJson(claim)) },
});

function isSigned(content: JsonObject, announced: JsonObject, version = "11"): boolean {
  return listThirdPartyChecks({ content }, announced, rulesOf(version)).some(({ publicKey, text, signature }) =>
    verifySignature(publicKey, text, signature),
  );
}

test("one key of the announcement has to have signed", () => {
  const { publicKey } = third;
  const other = stranger.publicKey;
  const announcements: readonly (readonly [JsonObject, boolean])[] = [
    [{ public_key: publicKey }, true],
    [{ public_key: other, public_keys: [{ public_key: publicKey, key_validity_url: "https://x" }] }, true],
    [{ public_keys: [7, {}, { public_key: other }, { public_key: publicKey }] }, true],
    [{ public_key: other }, false],
    [{ public_keys: { public_key: publicKey } }, false],
    [{}, false],
  ];
  for (const version of served) {
    for (const [announced, wanted] of announcements) {
      assert.equal(isSigned(signed(by(third)), announced, version), wanted, JSON.stringify(announced));
    }
  }
});

test("what is signed is all of it but signatures and unsigned, with an Ed25519 key", () => {
  const announced = { public_key: third.publicKey };
  assert.equal(isSigned(signed(by(third), { unsigned: { x: 1 } }), announced), true);
  assert.equal(isSigned(signed({ a: by(stranger)["identity.example"], ...by(third) }), announced), true);
  assert.equal(isSigned(signed(by(third), { mxid: "@eve:b" }), announced), false);
  assert.equal(isSigned(signed(by(third), { more: 1 }), announced), false);
  assert.equal(isSigned(signed(by(third, "curve25519:0")), announced), false);
  assert.equal(isSigned(signed(by(stranger)), announced), false);
});

test("what is no such invitation has nothing to verify", () => {
  const announced = { public_key: third.publicKey };
  const contents = [{}, { third_party_invite: 7 }, { third_party_invite: {} }, { third_party_invite: { signed: [] } }];
  for (const content of contents) assert.deepEqual(listThirdPartyChecks({ content }, announced, rulesOf("1")), []);
  for (const signatures of [null, [], { a: 7 }, { a: { "ed25519:0": 7 } }] as unknown as JsonObject[]) {
    assert.deepEqual(listThirdPartyChecks({ content: signed(signatures) }, announced, rulesOf("1")), []);
  }
});

test("numbers of any kind are signed as they were written, before version 6", () => {
  const announced = { public_key: third.publicKey };
  const content = signed(by(third), { more: 1.5 });
  const [check] = listThirdPartyChecks({ content }, announced, rulesOf("5"));
  assert.equal(check?.text, '{"more":1.5,"mxid":"@carol:b","token":"t"}');
  for (const version of before(6)) assert.equal(isSigned(content, announced, version), false);
  for (const version of from(6)) assert.throws(() => isSigned(content, announced, version), { name: "JsonError" });
});
