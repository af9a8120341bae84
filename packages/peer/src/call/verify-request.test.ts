import assert from "node:assert/strict";
import { test } from "node:test";
import { MatrixError } from "@botschaft/protocol/errors";
import { decodeJsonText, type JsonValue } from "@botschaft/protocol/json";
import { createAuthority } from "@botschaft/testing/tls";
import { buildPublishedKeys } from "../keys/published-keys.ts";
import { serve } from "../testing/secure-server.ts";
import { createTestPeers, serverName, testKey, testKeys } from "../testing/test-peers.ts";
import { refuse } from "../verdict.ts";
import { buildAuthorization } from "../x-matrix/build-authorization.ts";
import type { SignedRequest } from "../x-matrix/signed-request.ts";
import type { RequestHead } from "./verify-request.ts";

const authority = await createAuthority();
const identity = await authority.issue({ names: ["alpha.example"] });
const [alpha, beta, gamma] = ["alpha.example", "beta.example", "gamma.example"].map(serverName) as [
  ReturnType<typeof serverName>,
  ReturnType<typeof serverName>,
  ReturnType<typeof serverName>,
];
const keys = testKeys(alpha);
const [key] = keys.current;
const content: JsonValue = { pdus: [], origin: "alpha.example" };
const request: SignedRequest = { method: "PUT", uri: "/_matrix/x/1?a=b", origin: alpha, destination: beta, content };

/** Beta, and alpha's server that publishes its keys. */
async function scene(
  context: { after(end: () => unknown): void },
  options: Parameters<typeof createTestPeers>[1] = {},
) {
  let asked = 0;
  const made = createTestPeers("beta.example", { authorities: [authority.certificate], ...options });
  const server = await serve(identity, (request, response) => {
    if (request.url === "/_matrix/key/v2/server") asked++;
    response.end(JSON.stringify(buildPublishedKeys(keys, made.clock.now() + 3_600_000)));
  });
  context.after(() => Promise.all([made.peers.close(), server.close()]));
  made.net.place("alpha.example", "1.2.3.4", { 8448: server.port });
  return { ...made, asked: () => asked };
}

function headOf(signed: SignedRequest, authorization = buildAuthorization(signed, key)): RequestHead {
  return { method: signed.method, uri: signed.uri, authorization: [authorization] };
}

test("a request is known by its signature, whose key is fetched once", async (context) => {
  const { peers, asked } = await scene(context);
  const head = headOf(request);
  peers.checkRequestHead(head);
  for (let at = 0; at < 3; at++)
    assert.deepEqual(await peers.verifyRequest(head, content), { origin: alpha, keyId: key.keyId });
  assert.equal(asked(), 1);
});

test("a body is not worth reading without a key that its sender has, and the key is looked for once", async (context) => {
  const { peers, asked } = await scene(context);
  await peers.admitRequest(headOf(request));
  await peers.verifyRequest(headOf(request), content);
  assert.equal(asked(), 1);
  const unknown = headOf(request, buildAuthorization(request, testKey("ed25519:other", 2)));
  await assert.rejects(peers.admitRequest(unknown), { errcode: "M_UNAUTHORIZED" });
  const elsewhere = headOf({ ...request, destination: gamma });
  await assert.rejects(peers.admitRequest(elsewhere), { errcode: "M_UNAUTHORIZED" });
});

test("numbers of old events, an empty object and no body at all are signed as they are", async (context) => {
  const { peers } = await scene(context);
  for (const body of [decodeJsonText('{"a":[1.0,1e3,12345678901234567890]}', { keepNumbers: true }), {}, undefined]) {
    const signed = { ...request, content: body };
    assert.ok(await peers.verifyRequest(headOf(signed), body));
  }
  await assert.rejects(peers.verifyRequest(headOf({ ...request, content: undefined }), {}), isUnauthorized);
  await assert.rejects(peers.verifyRequest(headOf({ ...request, content: {} }), undefined), isUnauthorized);
});

test("a server of old that names no destination is heard, if it signed for us", async (context) => {
  const { peers } = await scene(context);
  const unnamed = (signed: SignedRequest) =>
    headOf(signed, buildAuthorization(signed, key).replace(/destination="[^"]*",/, ""));
  assert.ok(await peers.verifyRequest(unnamed(request), content));
  await assert.rejects(peers.verifyRequest(unnamed({ ...request, destination: gamma }), content), isUnauthorized);
});

test("whatever was changed on the way, or made for somebody else, is refused", async (context) => {
  const { peers } = await scene(context);
  const head = headOf(request);
  const signature = buildAuthorization(request, key);
  const cases: readonly [string, RequestHead, JsonValue | undefined][] = [
    ["another method", { ...head, method: "POST" }, content],
    ["another path", { ...head, uri: "/_matrix/x/2?a=b" }, content],
    ["another query", { ...head, uri: "/_matrix/x/1?a=c" }, content],
    ["another spelling of the path", { ...head, uri: "/_matrix/x/%31?a=b" }, content],
    ["another body", head, { pdus: [{}], origin: "alpha.example" }],
    ["no body", head, undefined],
    ["signed for somebody else", headOf({ ...request, destination: gamma }), content],
    [
      "renamed to us",
      headOf(request, signature.replace(/destination="[^"]*"/, 'destination="beta.example"').replace("sig=", "x=")),
      content,
    ],
    [
      "replayed from gamma",
      headOf(request, buildAuthorization({ ...request, destination: gamma }, key).replace("gamma", "beta")),
      content,
    ],
    [
      "a forged origin",
      headOf(request, signature.replace('origin="alpha.example"', 'origin="gamma.example"')),
      content,
    ],
    ["our own origin", headOf({ ...request, origin: beta }, signature.replace("alpha", "beta")), content],
    ["another key of that name", headOf(request, buildAuthorization(request, testKey(key.keyId, 50))), content],
    ["a key that it has not", headOf(request, buildAuthorization(request, testKey("ed25519:other", 50))), content],
    ["no signature", headOf(request, signature.replace(/sig="[^"]*"/, 'sig="AAAA"')), content],
    ["no header", { ...head, authorization: [] }, content],
    ["two headers", { ...head, authorization: [signature, signature] }, content],
    ["a token", { ...head, authorization: ["Bearer abc"] }, content],
  ];
  for (const [what, changed, body] of cases)
    await assert.rejects(peers.verifyRequest(changed, body), isUnauthorized, what);
  assert.ok(await peers.verifyRequest(head, content));
});

test("what the head alone tells costs no call", async (context) => {
  const { peers, net } = await scene(context, {
    checkServer: (server) => (server === gamma ? refuse("partners", "gamma.example is no partner") : { ok: true }),
  });
  const forOthers = headOf({ ...request, destination: gamma });
  assert.throws(() => peers.checkRequestHead(forOthers), isUnauthorized);
  await assert.rejects(peers.verifyRequest(forOthers, content), isUnauthorized);
  const stranger = headOf({ ...request, origin: gamma });
  const isForbidden = (error: unknown) => error instanceof MatrixError && error.errcode === "M_FORBIDDEN";
  assert.throws(() => peers.checkRequestHead(stranger), isForbidden);
  await assert.rejects(peers.verifyRequest(stranger, content), isForbidden);
  assert.deepEqual(net.asked, []);
});

test("a request from a server whose keys cannot be had is refused", async (context) => {
  const { peers } = await scene(context);
  const signed = { ...request, origin: gamma };
  await assert.rejects(peers.verifyRequest(headOf(signed), content), isUnauthorized);
});

test("a server that calls us is called again", async (context) => {
  const now = Date.UTC(2026, 10, 24, 9);
  const failing = [{ server: alpha, failures: 3, failingSince: now - 1, retryAt: now + 3_600_000 }];
  const { peers } = await scene(context, { failing });
  const call = () => peers.call({ destination: alpha, method: "GET", path: "/x" });
  await assert.rejects(call(), /is not called yet/);
  await peers.verifyRequest(headOf(request), content);
  assert.ok(await call());
});

function isUnauthorized(error: unknown): boolean {
  assert.ok(error instanceof MatrixError, String(error));
  assert.deepEqual([error.errcode, error.status], ["M_UNAUTHORIZED", 401]);
  return true;
}
