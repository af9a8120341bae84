import assert from "node:assert/strict";
import { test } from "node:test";
import { createAuthority } from "@botschaft/testing/tls";
import { RemoteError } from "../remote-error.ts";
import { serve } from "../testing/secure-server.ts";
import { createTestPeers, serverName } from "../testing/test-peers.ts";
import { refuse } from "../verdict.ts";

const authority = await createAuthority();
const identity = await authority.issue({ names: ["beta.example"] });
const beta = serverName("beta.example");

test("which answers say that a server is down", async (context) => {
  const cases: readonly [number, Record<string, string>, string, number][] = [
    [200, {}, "{}", 0],
    [400, {}, '{"errcode":"M_UNKNOWN"}', 0],
    [404, {}, "<html>", 0],
    [500, {}, "", 1],
    [503, { "retry-after": "7200" }, "", 1],
    [429, {}, '{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":7200000}', 1],
    [302, {}, "", 1],
    [200, {}, "<html>", 1],
  ];
  for (const [status, headers, body, failures] of cases) {
    const server = await serve(identity, (_request, response) => response.writeHead(status, headers).end(body));
    const { net, peers, clock } = createTestPeers("alpha.example", { authorities: [authority.certificate] });
    context.after(() => Promise.all([peers.close(), server.close()]));
    net.place("beta.example", "1.2.3.4", { 8448: server.port });
    await peers.call({ destination: beta, method: "GET", path: "/x" }).catch(() => {});
    assert.equal(peers.destinations.find(beta)?.failures ?? 0, failures, `${status} ${body}`);
    const pause = peers.destinations.retryAt(beta) - clock.now();
    if (status === 503 || status === 429) assert.equal(pause, 7_200_000);
  }
});

test("a server that failed is not called until its time has come, unless somebody insists", async (context) => {
  const { net, peers, clock, saved } = createTestPeers("alpha.example");
  context.after(() => peers.close());
  const call = (ignoresBackOff = false) =>
    peers
      .call({ destination: beta, method: "GET", path: "/x", ignoresBackOff })
      .catch((error: RemoteError) => error.kind);
  assert.equal(await call(), "unreachable");
  const asked = net.asked.length;
  assert.equal(await call(), "waiting");
  assert.equal(net.asked.length, asked);
  assert.equal(await call(true), "unreachable");
  clock.pass(peers.destinations.retryAt(beta) - clock.now());
  assert.equal(await call(), "unreachable");
  await peers.close();
  assert.equal(saved.at(-1)?.failures, 3);
});

test("with whom we do not speak is not looked up", async (context) => {
  const { net, peers } = createTestPeers("alpha.example", { checkServer: () => refuse("partners", "no partner") });
  context.after(() => peers.close());
  await assert.rejects(
    peers.call({ destination: beta, method: "GET", path: "/x" }),
    (error) => error instanceof RemoteError && error.kind === "refused" && error.message === "no partner",
  );
  assert.deepEqual(net.asked, []);
  assert.equal(peers.destinations.retryAt(beta), 0);
});
