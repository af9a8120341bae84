import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { test } from "node:test";
import { createAuthority } from "@botschaft/testing/tls";
import { RemoteError } from "../remote-error.ts";
import { passUntilSettled } from "../testing/pass-until-settled.ts";
import { serve } from "../testing/secure-server.ts";
import { createTestPeers, serverName } from "../testing/test-peers.ts";
import type { Verdict } from "../verdict.ts";
import type { UrlOptions } from "./peers.ts";
import { createRemoteOperations } from "./remote-operations.ts";

const authority = await createAuthority();
const identity = await authority.issue({ names: ["beta.example", "media.example"] });
const beta = serverName("beta.example");
const media = { destination: beta, method: "GET", path: "/_matrix/federation/v1/media/download/x" };

async function scene(
  context: { after(end: () => unknown): void },
  handler: (request: IncomingMessage, response: ServerResponse) => void,
) {
  const server = await serve(identity, handler);
  const made = createTestPeers("alpha.example", { authorities: [authority.certificate] });
  context.after(() => Promise.all([made.peers.close(), server.close()]));
  made.net.place("beta.example", "1.2.3.4", { 8448: server.port });
  made.net.place("media.example", "1.2.3.5", { 443: server.port });
  return made;
}

test("operations are called by their ids, those for everybody without a signature", async (context) => {
  const seen: string[] = [];
  const { peers } = await scene(context, (request, response) => {
    seen.push(
      `${request.method} ${request.url} ${request.headers.authorization === undefined ? "unsigned" : "signed"}`,
    );
    response.end(request.url?.includes("/v1/invite/") ? '[200,{"event":{}}]' : '{"a":1}');
  });
  const remote = createRemoteOperations(peers);
  assert.deepEqual(await remote.call(beta, "getEvent", { path: { eventId: "$a/b" } }), { a: 1 });
  await remote.call(beta, "getMissingPreviousEvents", {
    path: { roomId: "!a:b" },
    body: { earliest_events: [], latest_events: [] },
  });
  await remote.call(beta, "getVersion", {});
  const invite = { path: { roomId: "!a:b", eventId: "$c" }, body: {} as never };
  assert.deepEqual(await remote.call(beta, "sendInviteV1", invite), { event: {} });
  assert.deepEqual(seen, [
    "GET /_matrix/federation/v1/event/%24a%2Fb signed",
    "POST /_matrix/federation/v1/get_missing_events/!a%3Ab signed",
    "GET /_matrix/federation/v1/version unsigned",
    "PUT /_matrix/federation/v1/invite/!a%3Ab/%24c signed",
  ]);
});

test("an answer that is no object is none", async (context) => {
  const { peers } = await scene(context, (_request, response) => response.end("[200]"));
  await assert.rejects(createRemoteOperations(peers).call(beta, "getVersion", {}), isRemote("bad-answer"));
});

test("a stream comes in pieces, and its connection is kept when it was read", async (context) => {
  const bytes = randomBytes(500_000);
  const { peers, net } = await scene(context, (_request, response) => {
    response.writeHead(200, { "content-type": "multipart/mixed; boundary=x" }).end(bytes);
  });
  for (let at = 0; at < 2; at++) {
    const { status, headers, body } = await peers.stream({ ...media, maxBytes: 500_000 });
    assert.deepEqual([status, headers["content-type"]], [200, "multipart/mixed; boundary=x"]);
    assert.ok(Buffer.concat(await body.toArray()).equals(bytes));
  }
  assert.equal(net.dialled.filter((place) => place === "1.2.3.4 8448").length, 1);
});

test("a stream ends with an error where a limit is met", async (context) => {
  const { peers, clock } = await scene(context, (request, response) => {
    if (request.url?.endsWith("/slow")) response.write("a");
    else response.end("a".repeat(2_000));
  });
  const large = await peers
    .stream({ ...media, maxBytes: 1_000 })
    .then(
      ({ body }) => body.toArray(),
      (error: unknown) => Promise.reject(error),
    )
    .catch((error: unknown) => error);
  assert.ok(large instanceof RemoteError && large.kind === "too-large");
  const slow = await peers.stream({ ...media, path: "/slow" });
  const read = await passUntilSettled(clock, slow.body.toArray());
  assert.ok(read.status === "rejected" && isRemote("timeout")(read.reason));
});

test("a stream that nobody reads ends with the time it had", async (context) => {
  const { promise: hungUp, resolve } = Promise.withResolvers<void>();
  const { peers, clock } = await scene(context, (_request, response) => {
    response.once("close", resolve);
    response.write("a");
  });
  await peers.stream({ ...media, timeoutMs: 5_000 });
  await passUntilSettled(clock, hungUp);
});

test("a stream that is destroyed unread hangs up", async (context) => {
  const { promise: hungUp, resolve } = Promise.withResolvers<void>();
  const { peers } = await scene(context, (_request, response) => {
    response.once("close", resolve);
    response.write("a");
  });
  const { body } = await peers.stream(media);
  body.destroy();
  await hungUp;
});

test("a stream that is refused says why", async (context) => {
  const { peers } = await scene(context, (_request, response) => {
    response.writeHead(404).end('{"errcode":"M_NOT_FOUND"}');
  });
  await assert.rejects(peers.stream(media), (error) => error instanceof RemoteError && error.errcode === "M_NOT_FOUND");
});

test("an address that a server named is fetched unsigned, and only a public one over https", async (context) => {
  const { peers, net } = await scene(context, (request, response) => {
    assert.equal(request.headers.authorization, undefined);
    if (request.url === "/elsewhere") response.writeHead(307, { location: "https://other.example/" });
    response.end("picture");
  });
  const fetch = async (url: string, options: Partial<UrlOptions> = {}) => {
    const { body } = await peers.streamUrl(beta, new URL(url), { maxBytes: 100, ...options });
    return Buffer.concat(await body.toArray()).toString();
  };
  assert.equal(await fetch("https://media.example/a?b"), "picture");
  const refused = ["http://media.example/", "https://127.0.0.1/", "https://a@media.example/", "https://localhost/"];
  for (const url of refused) await assert.rejects(fetch(url), RemoteError, url);
  await assert.rejects(fetch("https://media.example/", { maxBytes: 3 }), isRemote("too-large"));
  const checkUrl = ({ hostname }: URL): Verdict =>
    hostname === "media.example" ? { ok: true } : { ok: false, rule: "strangers", why: "a stranger" };
  assert.equal(await fetch("https://media.example/a", { checkUrl }), "picture");
  await assert.rejects(fetch("https://media.example/elsewhere", { checkUrl }), isRemote("refused"));
  const gone = AbortSignal.abort(new Error("gone"));
  await assert.rejects(fetch("https://media.example/", { signal: gone }), /gone/);
  assert.deepEqual([...new Set(net.dialled)], ["1.2.3.5 443"]);
});

function isRemote(kind: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof RemoteError, String(error));
    assert.equal(error.kind, kind, error.message);
    return true;
  };
}
