import assert from "node:assert/strict";
import { test } from "node:test";
import { encryptionPolicy, megolm } from "./encryption-policy.ts";

const required = encryptionPolicy("required");
const forbidden = { name: "MatrixError", errcode: "M_FORBIDDEN" };

test("only ciphertext, reactions, redactions and call signalling leave in a room of this server", () => {
  for (const type of ["m.reaction", "m.room.redaction", "m.call.invite", "m.call.candidates"]) {
    required.checkMessage(type, {});
  }
  required.checkMessage("m.room.encrypted", { algorithm: megolm, ciphertext: "AwgAEnAC" });
  for (const content of [{}, { body: "clear" }, { algorithm: megolm }, { algorithm: "none", ciphertext: "clear" }]) {
    assert.throws(() => required.checkMessage("m.room.encrypted", content), forbidden, JSON.stringify(content));
  }
  for (const type of ["m.room.message", "m.sticker", "m.poll.start", "org.example", "m.call"]) {
    assert.throws(() => required.checkMessage(type, {}), forbidden, type);
  }
});

test("encryption can be made stricter and not weaker", () => {
  const encryption = { algorithm: megolm, rotation_period_ms: 1_000, rotation_period_msgs: 50 };
  required.checkEncryption(encryption, undefined);
  required.checkEncryption({ ...encryption, rotation_period_msgs: 10 }, encryption);
  for (const weaker of [
    {},
    { algorithm: "none" },
    { algorithm: megolm, rotation_period_msgs: 50 },
    { ...encryption, rotation_period_ms: 1_001 },
    { ...encryption, rotation_period_msgs: 51 },
    { ...encryption, rotation_period_msgs: "50" },
  ]) {
    assert.throws(() => required.checkEncryption(weaker, encryption), forbidden, JSON.stringify(weaker));
  }
});

test("rooms in the clear are not joined, and encryption is not redacted", () => {
  required.checkJoin({ algorithm: megolm });
  assert.throws(() => required.checkJoin(undefined), forbidden);
  assert.throws(() => required.checkJoin({}), forbidden);
  required.checkRedaction("m.room.message");
  assert.throws(() => required.checkRedaction("m.room.encryption"), forbidden);
});

test("where encryption is optional nothing is refused", () => {
  const optional = encryptionPolicy("optional");
  optional.checkMessage("m.room.message", {});
  optional.checkEncryption({}, { algorithm: megolm });
  optional.checkJoin(undefined);
  optional.checkRedaction("m.room.encryption");
});
