import assert from "node:assert/strict";
import { argon2Sync } from "node:crypto";
import { test } from "node:test";
import { systemRandom } from "@botschaft/platform/random";
import { MatrixError } from "@botschaft/protocol/errors";
import { isPassword } from "./password-hash.ts";
import { Passwords } from "./passwords.ts";

const passwords = new Passwords({ random: systemRandom, atOnce: 1 });

test("a password is recognised, another is not", async () => {
  const hashed = await passwords.hash("ein Satz");
  assert.match(hashed, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  assert.equal(await passwords.verify("ein Satz", hashed), true);
  assert.equal(await passwords.verify("ein satz", hashed), false);
});

test("the same password is hashed differently each time", async () => {
  assert.notEqual(await passwords.hash("ein Satz"), await passwords.hash("ein Satz"));
});

test("characters may be composed by another keyboard", async () => {
  const hashed = await passwords.hash("zw\u00f6lf");
  assert.equal(await passwords.verify("zwo\u0308lf", hashed), true);
});

test("a hash of other costs is recognised by its own costs", async () => {
  const nonce = Buffer.from("somesalt");
  const costs = { message: Buffer.from("x"), nonce, memory: 64, passes: 3, parallelism: 2, tagLength: 24 };
  const hash = argon2Sync("argon2id", costs).toString("base64");
  const hashed = `$argon2id$v=19$m=64,t=3,p=2$c29tZXNhbHQ$${hash}`;
  assert.equal(await isPassword("x", hashed), true);
  assert.equal(await isPassword("x", hashed.replace("t=3", "t=2")), false);
});

test("what is no hash matches nothing", async () => {
  for (const hashed of ["", "x", "$argon2id$v=19$m=19456,t=2,p=1$$", "$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$aGFzaA"]) {
    assert.equal(await isPassword("", hashed), false);
  }
});

test("nobody's password is wrong", async () => {
  assert.equal(await passwords.verify("ein Satz", undefined), false);
  assert.equal(await passwords.verify("ein Satz", null), false);
});

test("who comes when the queue is full is sent away, and everybody else is served", async () => {
  const busy = new Passwords({ random: systemRandom, atOnce: 1, queue: 2 });
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => busy.hash("x")));
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ["fulfilled", "fulfilled", "fulfilled", "rejected", "rejected"],
  );
  const [refused] = outcomes.filter((outcome) => outcome.status === "rejected");
  assert.ok(refused?.reason instanceof MatrixError);
  assert.deepEqual([refused.reason.errcode, refused.reason.fields], ["M_LIMIT_EXCEEDED", { retry_after_ms: 2000 }]);
  assert.match(await busy.hash("x"), /^\$argon2id/);
});
