import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, keyFromSeed, sha256, toBase64, verifySignature } from "./node.ts";

// https://spec.matrix.org/v1.19/appendices/#cryptographic-test-vectors
const seed = fromBase64("YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1");

test("signing meets the specification's vector", () => {
  assert.ok(seed);
  const key = keyFromSeed(seed);
  const signature = key.sign("{}");
  assert.equal(signature, "K8280/U9SSy9IVtjBuVeLr+HpOB4BQFWbg+UZaADMtTdGYI7Geitb76LTrr5QV/7Xg4ahLwYGYZzuHGZKM5ZAQ");
  assert.ok(verifySignature(key.publicKey, "{}", signature));
  assert.ok(!verifySignature(key.publicKey, "{ }", signature));
  assert.ok(!verifySignature(key.publicKey, "{}", "short"));
  assert.ok(!verifySignature("nokey", "{}", signature));
});

test("base64 reads with and without padding and writes without", () => {
  assert.equal(toBase64(Uint8Array.of(1)), "AQ");
  assert.deepEqual([...(fromBase64("AQ==") ?? [])], [1]);
  assert.equal(fromBase64("*"), undefined);
  assert.equal(toBase64(sha256("")), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");
});
