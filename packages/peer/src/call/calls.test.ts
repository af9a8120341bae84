import assert from "node:assert/strict";
import { test } from "node:test";
import { verifySignature } from "@botschaft/protocol/crypto";
import { decodeJsonText } from "@botschaft/protocol/json";
import { createAuthority } from "@botschaft/testing/tls";
import { RemoteError } from "../remote-error.ts";
import { serve } from "../testing/secure-server.ts";
import { createTestPeers, serverName, testKey } from "../testing/test-peers.ts";
import { parseAuthorization } from "../x-matrix/parse-authorization.ts";
import { textToSign } from "../x-matrix/signed-request.ts";

const authority = await createAuthority();
const beta = serverName("beta.example");

test("a call finds the server, proves who asks and reads the answer", async (context) => {
  const seen: { method: string; url: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
  const server = await serve(await authority.issue({ names: ["beta.example"] }), async (request, response) => {
    const body = (await request.toArray()).join("");
    seen.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
    response.end('{"pdus":{},"n":1.0}');
  });
  const { net, peers } = createTestPeers("alpha.example", { authorities: [authority.certificate] });
  context.after(() => Promise.all([peers.close(), server.close()]));
  net.place("beta.example", "1.2.3.4", { 8448: server.port });
  const answer = await peers.call({
    destination: beta,
    method: "PUT",
    path: "/_matrix/federation/v1/send/1%2F2",
    query: { a: "b c", list: ["x", "y"], none: undefined },
    body: { pdus: [decodeJsonText('{"n":1.0}', { keepNumbers: true })], origin: "alpha.example" },
  });
  assert.equal(JSON.stringify(answer), '{"pdus":{},"n":1.0}');
  assert.deepEqual(net.dialled, ["1.2.3.4 443", "1.2.3.4 8448"]);
  const [request] = seen;
  assert.ok(request);
  assert.equal(request.url, "/_matrix/federation/v1/send/1%2F2?a=b%20c&list=x&list=y");
  assert.equal(request.body, '{"origin":"alpha.example","pdus":[{"n":1.0}]}');
  assert.equal(request.headers.host, "beta.example");
  assert.equal(request.headers["accept-encoding"], "identity");
  assert.deepEqual(server.namesAsked, ["beta.example"]);
  const claim = parseAuthorization(String(request.headers.authorization));
  assert.ok(claim);
  const signed = textToSign({
    method: "PUT",
    uri: request.url,
    origin: claim.origin,
    destination: beta,
    content: decodeJsonText(request.body, { keepNumbers: true }),
  });
  assert.ok(verifySignature(testKey("ed25519:own").publicKey, signed, claim.signature));
});

test("connections are kept, and a stale one is noticed", async (context) => {
  let connections = 0;
  const server = await serve(await authority.issue({ names: ["beta.example"] }), (request, response) => {
    response.end("{}");
    if (request.url === "/last") response.once("close", () => request.socket.destroy());
  });
  const { net, peers } = createTestPeers("alpha.example", { authorities: [authority.certificate] });
  context.after(() => Promise.all([peers.close(), server.close()]));
  net.place("beta.example", "1.2.3.4", { 8448: server.port });
  for (const path of ["/a", "/b", "/last", "/c"]) await peers.call({ destination: beta, method: "GET", path });
  connections = net.dialled.filter((place) => place.endsWith(" 8448")).length;
  assert.equal(connections, 2);
});

test("a refusal is told with its errcode and fields", async (context) => {
  const server = await serve(await authority.issue({ names: ["beta.example"] }), (_request, response) => {
    response.writeHead(400).end('{"errcode":"M_INCOMPATIBLE_ROOM_VERSION","room_version":"12"}');
  });
  const { net, peers } = createTestPeers("alpha.example", { authorities: [authority.certificate] });
  context.after(() => Promise.all([peers.close(), server.close()]));
  net.place("beta.example", "1.2.3.4", { 8448: server.port });
  await assert.rejects(peers.call({ destination: beta, method: "GET", path: "/x" }), (error) => {
    assert.ok(error instanceof RemoteError);
    const { kind, status, errcode, retryable, body, server: named } = error;
    assert.deepEqual(
      [kind, status, errcode, retryable, body?.room_version, named],
      ["http", 400, "M_INCOMPATIBLE_ROOM_VERSION", false, "12", beta],
    );
    return true;
  });
});
