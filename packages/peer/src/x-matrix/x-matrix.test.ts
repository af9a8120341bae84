import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, keyFromSeed, verifySignature } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { decodeJsonText, type JsonValue } from "@botschaft/protocol/json";
import fc from "fast-check";
import { buildAuthorization } from "./build-authorization.ts";
import { checkClaim } from "./check-claim.ts";
import { parseAuthorization } from "./parse-authorization.ts";
import { type SignedRequest, textToSign } from "./signed-request.ts";

const alpha = "alpha.example:8448" as ServerName;
const beta = "beta.example" as ServerName;
const seed = fromBase64("YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1") as Uint8Array;
const key = { keyId: "ed25519:a_1", ...keyFromSeed(seed) };

function request(over: Partial<SignedRequest> = {}): SignedRequest {
  const content: JsonValue = { b: [1, "ü"], a: null };
  return { method: "PUT", uri: "/_matrix/x?a=b%20c", origin: alpha, destination: beta, content, ...over };
}

test("what is built is read again, and its signature fits", () => {
  const claim = parseAuthorization(buildAuthorization(request(), key));
  assert.ok(claim);
  assert.deepEqual({ ...claim, signature: "" }, { origin: alpha, destination: beta, keyId: key.keyId, signature: "" });
  assert.ok(verifySignature(key.publicKey, textToSign(request()), claim.signature));
});

test("the signature is over method, target, both names and the body, in one order", () => {
  assert.equal(
    textToSign(request()),
    '{"content":{"a":null,"b":[1,"ü"]},"destination":"beta.example","method":"PUT","origin":"alpha.example:8448","uri":"/_matrix/x?a=b%20c"}',
  );
  assert.doesNotMatch(textToSign(request({ content: undefined })), /content/);
  assert.match(textToSign(request({ content: {} })), /"content":\{\}/);
  const fractions = decodeJsonText('{"a":1.0,"b":1e20}', { keepNumbers: true });
  assert.match(textToSign(request({ content: fractions })), /"content":\{"a":1.0,"b":1e\+20\}/);
});

const plain = { origin: "a.example", destination: "b.example", keyId: "ed25519:k", signature: "s+/g" };

test("every spelling that the grammar allows", () => {
  const spellings = [
    'X-Matrix origin="a.example",destination="b.example",key="ed25519:k",sig="s+/g"',
    'x-matrix   origin=a.example,destination=b.example,key="ed25519:k",sig="s+/g"',
    "X-MATRIX origin=a.example,destination=b.example,key=ed25519:k,sig=s+/g",
    'X-Matrix sig="s+/g" ,\tKEY="ed25519:k" , Destination="b.example",ORIGIN="a.example"',
    'X-Matrix origin="a\\.exam\\ple",destination="b.example",key="ed25519:k",sig="s+/g"',
    'X-Matrix origin = "a.example",destination= "b.example",key ="ed25519:k",sig="s+/g"',
    'X-Matrix origin="a.example",destination="b.example",unknown="x,\\"y",key="ed25519:k",sig="s+/g"',
    'X-Matrix ,origin="a.example",,destination="b.example",key="ed25519:k",sig="s+/g",',
  ];
  for (const header of spellings) assert.deepEqual(parseAuthorization(header), plain, header);
});

test("an older server names no destination", () => {
  const claim = parseAuthorization('X-Matrix origin=a.example,key="ed25519:k",sig="s+/g"');
  assert.deepEqual(claim, { ...plain, destination: undefined });
});

test("what cannot be read in one way only is refused", () => {
  const headers = [
    "",
    "Bearer abc",
    "X-Matrix",
    "X-Matrix ",
    'X-Matrix origin="a.example"',
    'X-Matrixorigin="a.example",key="ed25519:k",sig="s"',
    'X-Matrix origin="a.example",origin="c.example",key="ed25519:k",sig="s"',
    'X-Matrix origin="a.example",Origin="a.example",key="ed25519:k",sig="s"',
    'X-Matrix origin="a.example",key="ed25519:k",sig="s',
    'X-Matrix origin="a.example" key="ed25519:k",sig="s"',
    'X-Matrix origin="a example",key="ed25519:k",sig="s"',
    'X-Matrix origin="",key="ed25519:k",sig="s"',
    'X-Matrix origin="a.example",destination="",key="ed25519:k",sig="s"',
    'X-Matrix origin="a.example",destination="b example",key="ed25519:k",sig="s"',
    'X-Matrix origin="a.example",key="rsa:k",sig="s"',
    'X-Matrix origin="a.example",key="ed25519:",sig="s"',
    'X-Matrix origin="a.example",key="ed25519:k",sig=""',
    'X-Matrix origin="a.example",key="ed25519:k",sig="s", X-Matrix origin="b.example",key="ed25519:k",sig="s"',
    `X-Matrix origin="a.example",key="ed25519:k",sig="${"s".repeat(5000)}"`,
  ];
  for (const header of headers) assert.equal(parseAuthorization(header), undefined, header);
});

test("reading takes time in proportion to the header, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "=", '"', "\\", ",", " ", "\t", ":") }), (text) => {
      parseAuthorization(`X-Matrix ${text}`);
    }),
  );
  for (const part of [" ", "\t", "a", '"', "\\", "a=", 'a="\\', ",", " ,", '\\"'])
    assert.equal(parseAuthorization(`X-Matrix ${part.repeat(2000)}!`), undefined);
});

test("a request that was signed for somebody else, or by us, is none", () => {
  const claim = { ...plain, origin: alpha, destination: beta } as const;
  assert.ok(checkClaim(claim, beta).ok);
  assert.ok(checkClaim({ ...claim, destination: undefined }, beta).ok);
  assert.deepEqual(refusedBy(checkClaim({ ...claim, destination: "BETA.example" as ServerName }, beta)), "destination");
  assert.deepEqual(refusedBy(checkClaim({ ...claim, destination: alpha }, beta)), "destination");
  assert.deepEqual(refusedBy(checkClaim({ ...claim, origin: beta }, beta)), "origin");
});

function refusedBy(verdict: ReturnType<typeof checkClaim>): string | undefined {
  return verdict.ok ? undefined : verdict.rule;
}
