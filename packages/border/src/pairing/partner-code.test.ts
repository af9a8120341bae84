import assert from "node:assert/strict";
import { test } from "node:test";
import { keyFromSeed, verifySignature } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { type PartnerCode, readCode, writeCode } from "./partner-code.ts";

const key = keyFromSeed(new Uint8Array(32).fill(4));
const content: PartnerCode = {
  server: "im.musterland.example" as ServerName,
  name: "Innenministerium Musterland – Referat Öffentlichkeit",
  address: "https://im.musterland.example",
  keys: [{ keyId: "ed25519:a_Wq3p", publicKey: key.publicKey }],
  secret: "abcdefghijklmnopqrstuvwx",
  expiresAt: 1_796_119_200_000,
};
const code = writeCode(content, key.sign);

test("a code is read as it was written, whatever white space a mail put into it", () => {
  const torn = `  ${code.slice(0, 40)}\r\n ${code.slice(40, 90)}\n\t${code.slice(90)}\n`;
  for (const text of [code, torn]) {
    const read = readCode(text);
    assert.ok(read.ok);
    assert.deepEqual(read.code, content);
    assert.ok(verifySignature(key.publicKey, read.text, read.signature));
  }
  assert.match(code, /^botschaft1-[A-Za-z0-9_-]+$/);
  assert.ok(code.length < 500, String(code.length));
  const unnamed = readCode(writeCode({ ...content, name: undefined }, key.sign));
  assert.ok(unnamed.ok && unnamed.code.name === undefined);
});

test("each mistyped or missing letter is noticed", () => {
  for (let at = "botschaft1-".length; at < code.length; at++) {
    const other = code[at] === "A" ? "B" : "A";
    const read = readCode(code.slice(0, at) + other + code.slice(at + 1));
    assert.deepEqual(read, { ok: false, why: "The code is incomplete or mistyped; copy all of it" }, `at ${at}`);
    assert.equal(readCode(code.slice(0, at)).ok, false);
  }
});

test("what is no code is refused with what is wrong", () => {
  const why = (text: string) => {
    const read = readCode(text);
    return read.ok ? "" : read.why;
  };
  assert.match(why(""), /^This is no partner code: one begins with botschaft1-/);
  assert.match(why("https://im.musterland.example/invite#abc"), /^This is no partner code/);
  assert.match(why("botschaft2-abc"), /another version/);
  assert.match(why("botschaft1-"), /incomplete/);
  assert.match(why(`botschaft1-${"A".repeat(5_000)}`), /incomplete/);
  for (const wrong of [
    { server: "no server!" as ServerName },
    { address: "http://im.musterland.example" },
    { address: "https://im.musterland.example/path" },
    { name: "a\u0000" },
    { name: "a\u202eb" },
    { keys: [] },
    { keys: [{ keyId: "rsa:1", publicKey: key.publicKey }] },
    { keys: [{ keyId: "ed25519:1", publicKey: "AAAA" }] },
    { expiresAt: "soon" as never },
    { secret: 5 as never },
  ]) {
    assert.match(why(writeCode({ ...content, ...wrong }, key.sign)), /does not understand/, JSON.stringify(wrong));
  }
});
