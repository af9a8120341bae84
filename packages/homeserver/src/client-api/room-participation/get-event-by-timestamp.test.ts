import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, roomWith, say, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob } = await server.people("alice", "bob"));
});
after(async () => {
  server.world.assertNoMistakes();
  await server.world.close();
});

const nearest = (actor: Actor, roomId: string, ts: number | string, dir: string) =>
  actor.call("getEventByTimestamp", { path: { roomId }, query: { ts: String(ts), dir } });

test("the event nearest to a time, in either direction, that time included", async () => {
  const { clock } = server.world;
  const roomId = await roomWith(alice, []);
  const said: { readonly id: string; readonly ts: number }[] = [];
  for (const text of ["one", "two"]) {
    clock.pass(60_000);
    said.push({ ts: clock.now(), id: await say(alice, roomId, text) });
  }
  const [one, two] = said as [(typeof said)[0], (typeof said)[0]];
  const cases = [
    [one.ts, "f", one],
    [one.ts, "b", one],
    [one.ts + 1, "f", two],
    [two.ts + 99_999, "b", two],
  ] as const;
  for (const [ts, dir, { id, ts: at }] of cases) {
    const { json } = await nearest(alice, roomId, ts, dir);
    assert.deepEqual(json, { event_id: id, origin_server_ts: at });
  }
  assertRefused(await nearest(alice, roomId, two.ts + 1, "f"), 404, "M_NOT_FOUND");
  assertRefused(await nearest(alice, roomId, 0, "b"), 404, "M_NOT_FOUND");
});

test("who left finds nothing that was said since, and a stranger nothing at all", async () => {
  const { clock } = server.world;
  const roomId = await roomWith(alice, [bob]);
  clock.pass(60_000);
  await say(alice, roomId, "heard");
  await bob.call("leaveRoom", { path: { roomId }, body: {} });
  clock.pass(60_000);
  const { json } = await nearest(bob, roomId, clock.now(), "b");
  const later = await say(alice, roomId, "unheard");
  assert.notEqual(json.event_id, later);
  assert.equal((await nearest(bob, roomId, clock.now(), "b")).json.event_id, json.event_id);
  const own = await roomWith(alice, [], { preset: "private_chat" });
  assertRefused(await nearest(bob, own, 0, "f"), 403, "M_FORBIDDEN");
});

test("a time is a number, and a direction one of two", async () => {
  const roomId = await roomWith(alice, []);
  assertRefused(await nearest(alice, roomId, "noon", "f"), 400, "M_INVALID_PARAM");
  assertRefused(await nearest(alice, roomId, 0, "up"), 400, "M_INVALID_PARAM");
});
