import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { search } from "./search.ts";

const text = "geplant: Größe der Brücke 7f3a";
const secret = { name: "text", value: text };
const around = (bytes: Uint8Array | string) =>
  Buffer.concat([Buffer.from("x{"), Buffer.from(bytes), Buffer.from("}y")]);
const padding = "lorem ipsum dolor sit amet ".repeat(20);
const json = JSON.stringify({ padding, body: text });
const littleEndian = Buffer.from(text, "utf16le");
const escaped = [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

const encodings: Readonly<Record<string, Uint8Array>> = {
  "UTF-8": around(text),
  "UTF-16LE": around(littleEndian),
  "UTF-16BE": around(Buffer.from(littleEndian).swap16()),
  hex: around(Buffer.from(text).toString("hex")),
  HEX: around(Buffer.from(text).toString("hex").toUpperCase()),
  "hex of UTF-16": around(littleEndian.toString("hex")),
  "base64 at 0": around(Buffer.from(`abc${text}de`).toString("base64")),
  "base64 at 1": around(Buffer.from(`abcd${text}e`).toString("base64")),
  "base64 at 2": around(Buffer.from(`abcde${text}`).toString("base64")),
  "base64url at 0": around(Buffer.from(`abc${text}de`).toString("base64url")),
  "base64url at 1": around(Buffer.from(`abcd${text}e`).toString("base64url")),
  "base64url at 2": around(Buffer.from(`abcde${text}`).toString("base64url")),
  "base64 of UTF-16": around(Buffer.concat([Buffer.from("a"), littleEndian]).toString("base64")),
  "percent-encoded where needed": around(encodeURIComponent(text)),
  "percent-encoded throughout": around(Buffer.from(text).toString("hex").replace(/../g, "%$&")),
  "a form's field": around(new URLSearchParams({ text }).toString()),
  "base64 in an address": around(encodeURIComponent(Buffer.from(`a${text}`).toString("base64"))),
  "JSON with escapes": around(escaped),
  "JSON in JSON": around(JSON.stringify(`{"a":"${escaped}"}`)),
  gzip: around(gzipSync(json)),
  zlib: around(deflateSync(json)),
  "zlib, badly compressed": around(deflateSync(json, { level: 1 })),
  "zlib, cut off": deflateSync(`${json}${padding.repeat(9)}`).subarray(0, -8),
  zstd: around(zstdCompressSync(json)),
  "raw deflate": deflateRawSync(json),
  brotli: brotliCompressSync(json),
  "gzip in base64": around(`"${gzipSync(json).toString("base64")}"`),
  "brotli in base64url": around(`"${brotliCompressSync(json).toString("base64url")}"`),
  "base64 in gzip": around(gzipSync(Buffer.from(`a${json}`).toString("base64"))),
  "gzip in brotli": brotliCompressSync(gzipSync(json)),
};

for (const [name, bytes] of Object.entries(encodings)) {
  test(`a text is found: ${name}`, async () => {
    const [finding, ...others] = await search([secret], [{ where: "here", bytes }]);
    assert.equal(finding?.secret, "text");
    assert.equal(finding?.where, "here");
    assert.deepEqual(others, [], "one finding a place");
  });
}

test("bytes that are no text are found", async () => {
  const value = Uint8Array.from({ length: 16 }, (_, at) => 255 - at * 7);
  for (const bytes of [around(value), around(Buffer.from(value).toString("base64")), around(gzipSync(value))]) {
    assert.equal((await search([{ name: "bytes", value }], [{ where: "here", bytes }])).length, 1);
  }
});

test("what is not there is not found, and each place tells of its own", async () => {
  const places = Object.entries({ one: text, two: "something else", three: json });
  const kept = places.map(([where, content]) => ({ where, bytes: Buffer.from(content) }));
  const findings = await search([secret, { name: "other", value: "never planted anywhere" }], kept);
  assert.deepEqual(
    findings.map((finding) => [finding.secret, finding.where]),
    [
      ["text", "one"],
      ["text", "three"],
    ],
  );
});

test("a text that chance may write is refused", async () => {
  await assert.rejects(search([{ name: "short", value: "abc" }], []), /short is shorter than 12 bytes/);
});
