import assert from "node:assert/strict";
import { test } from "node:test";
import { createAuthority } from "@botschaft/testing/tls";
import { buildPublishedKeys } from "../keys/published-keys.ts";
import { serve } from "../testing/secure-server.ts";
import { createTestPeers, serverName, testKey, testKeys } from "../testing/test-peers.ts";
import { refuse } from "../verdict.ts";

const delegate = { to: "chat.beta.example" };
const authority = await createAuthority();
const beta = serverName("beta.example");
const betaKeys = testKeys("beta.example", testKey("ed25519:b", 2));

/** Peers that speak with nobody, and beta, which delegates. */
async function meet(context: { after(fn: () => unknown): void }) {
  const asked: { url: string; authorization: string | undefined }[] = [];
  const identity = await authority.issue({ names: ["beta.example", "chat.beta.example"] });
  const server = await serve(identity, ({ url = "", headers }, response) => {
    asked.push({ url, authorization: headers.authorization });
    if (url === "/.well-known/matrix/server") return response.end(JSON.stringify({ "m.server": `${delegate.to}:443` }));
    const keys = buildPublishedKeys(betaKeys, made.clock.now() + 86_400_000);
    response.setHeader("date", new Date(made.clock.now() + 7_000).toUTCString());
    return response.end(url === "/_matrix/key/v2/server" ? JSON.stringify(keys) : "{}");
  });
  const made = createTestPeers("alpha.example", {
    authorities: [authority.certificate],
    checkServer: (name) => refuse("partners", `${name} is no partner`),
    checkDelegation: (_server, to, isStranger) =>
      isStranger && to !== "far.example:443" ? { ok: true } : refuse("delegation-outside", `${to} is no partner`),
  });
  context.after(() => Promise.all([made.peers.close(), server.close()]));
  for (const name of ["beta.example", "chat.beta.example"]) made.net.place(name, "1.2.3.4", { 443: server.port });
  return { ...made, asked };
}

test("a server that is no partner is called to become acquainted, unsigned, and not otherwise", async (context) => {
  const { peers, asked } = await meet(context);
  await assert.rejects(peers.call({ destination: beta, method: "GET", path: "/x" }), { kind: "refused" });
  assert.deepEqual(asked, []);
  const { keys, from } = await peers.strangers.fetchKeys(beta);
  assert.deepEqual([from, keys.map(({ keyId }) => keyId)], [beta, ["ed25519:b"]]);
  const called = await peers.strangers.call({ destination: beta, method: "POST", path: "/pairing", body: {} });
  assert.deepEqual(called, {});
  assert.deepEqual(
    asked.map(({ url }) => url),
    ["/.well-known/matrix/server", "/_matrix/key/v2/server", "/pairing"],
  );
  assert.ok(asked.every(({ authorization }) => authorization === undefined));
  await assert.rejects(peers.keyRing.keyFor(beta, "ed25519:b", { validNow: true }), { kind: "refused" });
});

test("of whoever answers it is known when, until when its certificate counts, and what its clock says", async (context) => {
  const { peers, clock } = await meet(context);
  assert.equal(peers.sightings.find(beta), undefined);
  await peers.strangers.fetchKeys(beta);
  const seen = peers.sightings.find(beta);
  assert.equal(seen?.answeredAt, clock.now());
  assert.ok(Math.abs((seen?.clockAheadMs ?? 0) - 7_000) <= 1_000);
  assert.ok((seen?.certificateEndsAt ?? 0) > Date.now());
});

test("whoever sends us further than the border lets them is not met", async (context) => {
  delegate.to = "far.example";
  context.after(() => {
    delegate.to = "chat.beta.example";
  });
  const { peers, asked } = await meet(context);
  await assert.rejects(peers.strangers.fetchKeys(beta), { kind: "refused", message: "far.example:443 is no partner" });
  assert.deepEqual(
    asked.map(({ url }) => url),
    ["/.well-known/matrix/server"],
  );
});
