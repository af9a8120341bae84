import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { UserId } from "@botschaft/protocol/ids";
import { assertRefused } from "../testing/contract-client.ts";
import { type Actor, roomWith, say, startWholeServer } from "../testing/whole-server.ts";
import { terminal } from "./audit-trail.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
before(async () => {
  server = await startWholeServer();
});
after(() => server.world.close());

test("a lock ends a /sync that waits, and no other one", async () => {
  const { alice, bob } = await server.people("alice", "bob");
  const { locks } = server.world.server.accounts;
  const waiting = await waitingSyncs(alice, bob);
  await locks.lock(terminal, alice.userId as UserId);
  const answer = await waiting.first;
  assertRefused(answer, 401, "M_USER_LOCKED");
  assert.equal(answer.json.soft_logout, true);
  assert.equal(server.world.server.sync.waiting, 1);
  await locks.signOut(terminal, bob.userId as UserId);
  const signedOut = await waiting.second;
  assertRefused(signedOut, 401, "M_UNKNOWN_TOKEN");
  assert.equal(signedOut.json.soft_logout, false);
});

test("once unlocked a /sync waits for news as before", async () => {
  const { carol } = await server.people("carol");
  const { locks } = server.world.server.accounts;
  await locks.lock(terminal, carol.userId as UserId);
  await locks.unlock(terminal, carol.userId as UserId);
  const { first } = await waitingSyncs(carol);
  server.world.clock.pass(30_000);
  assert.equal((await first).status, 200);
});

test("who is suspended takes back their own words and leaves, and nothing else", async () => {
  const { dora, emil } = await server.people("dora", "emil");
  const { locks } = server.world.server.accounts;
  const roomId = await roomWith(dora, [emil]);
  const [own, other] = [await say(dora, roomId, "own"), await say(emil, roomId, "other")];
  await locks.suspend(terminal, dora.userId as UserId, true);
  const redact = (eventId: string, txnId: string) =>
    dora.call("redactEvent", { path: { roomId, eventId, txnId }, body: {} });
  assertRefused(await redact(other, "1"), 403, "M_USER_SUSPENDED");
  assert.equal((await redact(own, "2")).status, 200);
  const content = { msgtype: "m.text", body: "more" };
  const path = { roomId, eventType: "m.room.message", txnId: "3" };
  assertRefused(await dora.call("sendMessage", { path, body: content }), 403, "M_USER_SUSPENDED");
  assert.ok((await dora.sync()).rooms.join[roomId]);
  await locks.suspend(terminal, dora.userId as UserId, false);
  assert.equal((await redact(other, "4")).status, 200, "it is the owner's right again");
  await locks.suspend(terminal, dora.userId as UserId, true);
  assert.equal((await dora.call("leaveRoom", { path: { roomId }, body: {} })).status, 200);
});

/** They wait for as long as no time passes. */
async function waitingSyncs(first: Actor, second?: Actor) {
  const calls = [];
  for (const person of second === undefined ? [first] : [first, second]) {
    const { next_batch: since } = await person.sync();
    calls.push(person.call("sync", { query: { since, timeout: "30000" } }));
  }
  const { sync } = server.world.server;
  while (sync.waiting < calls.length) await new Promise((resolve) => setImmediate(resolve));
  return { first: calls[0] as (typeof calls)[0], second: calls[1] as (typeof calls)[0] };
}
