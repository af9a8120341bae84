import assert from "node:assert/strict";
import { test } from "node:test";
import { openAttachment, sealAttachment } from "./attachments.ts";
import { parseEncryptedFile, toEncryptedFile } from "./encrypted-file.ts";

const plaintext = new TextEncoder().encode("Wehr Süd, 07:40 Uhr");

test("an attachment opens with what its message says, through the wire form", async () => {
  const { ciphertext, secret } = await sealAttachment(plaintext);
  assert.notDeepEqual(ciphertext, plaintext);
  const file = parseEncryptedFile(JSON.parse(JSON.stringify(toEncryptedFile({ url: "mxc://a/b", ...secret }))));
  assert.ok(file);
  assert.deepEqual(await openAttachment(ciphertext, file), plaintext);
});

test("the wire form is the specification's", async () => {
  const { secret } = await sealAttachment(plaintext);
  const file = toEncryptedFile({ url: "mxc://a/b", ...secret }) as Record<string, Record<string, unknown>>;
  assert.match(String(file.key?.k), /^[A-Za-z0-9_-]{43}$/);
  assert.match(String(file.iv), /^[A-Za-z0-9+/]{11}AAAAAAAAAAA$/);
  assert.match(String(file.hashes?.sha256), /^[A-Za-z0-9+/]{43}$/);
  assert.deepEqual(file.key, {
    kty: "oct",
    key_ops: ["encrypt", "decrypt"],
    alg: "A256CTR",
    k: file.key?.k,
    ext: true,
  });
});

test("no two attachments share a key or a counter", async () => {
  const [one, other] = [await sealAttachment(plaintext), await sealAttachment(plaintext)];
  assert.notEqual(one.secret.key, other.secret.key);
  assert.notEqual(one.secret.iv, other.secret.iv);
  assert.notDeepEqual(one.ciphertext, other.ciphertext);
});

test("changed bytes, another hash and senseless secrets open nothing", async () => {
  const { ciphertext, secret } = await sealAttachment(plaintext);
  const changed = ciphertext.slice();
  changed[0] = (changed[0] ?? 0) ^ 1;
  assert.equal(await openAttachment(changed, secret), undefined);
  assert.equal(await openAttachment(ciphertext, { ...secret, sha256: "" }), undefined);
  assert.equal(await openAttachment(ciphertext, { ...secret, key: "short" }), undefined);
  assert.equal(await openAttachment(ciphertext, { ...secret, iv: "***" }), undefined);
});

test("a padded hash, as some clients write it, is the same hash", async () => {
  const { ciphertext, secret } = await sealAttachment(plaintext);
  assert.deepEqual(await openAttachment(ciphertext, { ...secret, sha256: `${secret.sha256}=` }), plaintext);
});

test("files that are none are no files", async () => {
  const { secret } = await sealAttachment(plaintext);
  const file = toEncryptedFile({ url: "mxc://a/b", ...secret });
  const wrong = [undefined, null, "x", {}, { ...file, v: "v1" }, { ...file, url: "https://a/b" }, { ...file, iv: 5 }];
  for (const value of wrong) assert.equal(parseEncryptedFile(value), undefined);
});
