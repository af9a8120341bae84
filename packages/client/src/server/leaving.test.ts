import assert from "node:assert/strict";
import { test } from "node:test";
import { checkLeaving } from "./leaving.ts";

const client = "/_matrix/client/v3";
const send = (type: string) => `${client}/rooms/!a%3Ab/send/${encodeURIComponent(type)}/t1`;
const ciphertext = { algorithm: "m.megolm.v1.aes-sha2", ciphertext: "AwgA", session_id: "s" };
const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } };

test("ciphertext leaves, and what has nothing to do with messages", () => {
  assert.equal(checkLeaving("PUT", send("m.room.encrypted"), ciphertext).kind, "passes");
  assert.equal(checkLeaving("POST", `${client}/keys/upload`, {}).kind, "passes");
  assert.equal(checkLeaving("PUT", `${client}/rooms/!a%3Ab/redact/$e/t1`, {}).kind, "passes");
  assert.equal(checkLeaving("POST", `${client}/createRoom`, { initial_state: [encryption] }).kind, "passes");
});

const refused: readonly (readonly [string, string, string, unknown])[] = [
  ["a text", "PUT", send("m.room.message"), { msgtype: "m.text", body: "x" }],
  ["a reaction", "PUT", send("m.reaction"), { "m.relates_to": {} }],
  ["a type of our own", "PUT", send("eu.botschaft.x"), {}],
  ["what only says that it is ciphertext", "PUT", send("m.room.encrypted"), { body: "x" }],
  ["another algorithm", "PUT", send("m.room.encrypted"), { ...ciphertext, algorithm: "m.none" }],
  ["a body that is none", "PUT", send("m.room.encrypted"), undefined],
  ["a room without encryption", "POST", `${client}/createRoom`, { name: "x" }],
  [
    "a room with another algorithm",
    "POST",
    `${client}/createRoom`,
    { initial_state: [{ ...encryption, content: {} }] },
  ],
  ["a room without a body", "POST", `${client}/createRoom`, undefined],
];

for (const [what, method, path, body] of refused) {
  test(`${what} does not leave`, () => assert.equal(checkLeaving(method, path, body).kind, "refused"));
}

test("keys leave only for people about whom there is nothing to say", () => {
  const body = { messages: { "@a:b": { D1: {} }, "@c:d": { "*": {} } } };
  const path = `${client}/sendToDevice/m.room.encrypted/t1`;
  assert.deepEqual(checkLeaving("PUT", path, body), { kind: "keysFor", userIds: ["@a:b", "@c:d"] });
  assert.deepEqual(checkLeaving("PUT", path, undefined), { kind: "keysFor", userIds: [] });
  assert.equal(checkLeaving("PUT", `${client}/sendToDevice/m.key.verification.start/t1`, body).kind, "passes");
});

test("comparing pictures in a room leaves as ciphertext", () => {
  const expected = { kind: "toEncrypt", roomId: "!a:b", txnId: "t1" };
  const request = { msgtype: "m.key.verification.request", body: "x" };
  const asked = checkLeaving("PUT", send("m.room.message"), request);
  assert.deepEqual(asked, { ...expected, type: "m.room.message" });
  const type = "m.key.verification.accept";
  assert.deepEqual(checkLeaving("PUT", send(type), {}), { ...expected, type });
});
