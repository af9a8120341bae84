import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, roomWith, say, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;
let room: string;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob } = await server.people("alice", "bob"));
  room = await roomWith(alice, [bob]);
});
after(() => server.world.close());

const mark = (actor: Actor, body: unknown, roomId = room) => actor.call("setReadMarker", { path: { roomId }, body });

test("marker, public and private receipt are set together or each alone", async () => {
  const ids = [await say(alice, room, "one"), await say(alice, room, "two"), await say(alice, room, "three")] as const;
  const own = async () => {
    const { account_data, ephemeral } = (await bob.sync()).rooms.join[room];
    return [account_data?.events[0].content.event_id, Object.keys(ephemeral?.events[0].content ?? {}).sort()];
  };
  assert.deepEqual((await mark(bob, {})).json, {});
  assert.deepEqual(await own(), [undefined, []]);
  await mark(bob, { "m.fully_read": ids[0] });
  assert.deepEqual(await own(), [ids[0], []]);
  await mark(bob, { "m.read": ids[1] });
  assert.deepEqual(await own(), [ids[0], [ids[1]]]);
  await mark(bob, { "m.read.private": ids[2] });
  assert.deepEqual(await own(), [ids[0], [ids[1], ids[2]].sort()]);
  const all = { "m.fully_read": ids[2], "m.read": ids[2], "m.read.private": ids[2] };
  assert.deepEqual((await mark(bob, all)).json, {});
  assert.deepEqual(await own(), [ids[2], [ids[2]]]);
  const seen = (await alice.sync()).rooms.join[room].ephemeral.events[0].content;
  assert.deepEqual(Object.keys(seen[ids[2]]), ["m.read"]);
});

test("what is no event, not in the room, or not one's room", async () => {
  const unknown = `$${"x".repeat(43)}`;
  assertRefused(await mark(bob, { "m.fully_read": unknown }), 404, "M_NOT_FOUND");
  assertRefused(await mark(bob, { "m.fully_read": "one" }), 400, "M_INVALID_PARAM");
  assertRefused(await mark(bob, { "m.read": "one" }), 400, "M_INVALID_PARAM");
  assertRefused(await mark(bob, { "m.read.private": "" }), 400, "M_INVALID_PARAM");
  assertRefused(await mark(bob, { "m.read": 7 }), 400, "M_BAD_JSON");
  assertRefused(await mark(bob, []), 400, "M_BAD_JSON");
  const other = await roomWith(alice, []);
  assertRefused(await mark(bob, {}, other), 403, "M_FORBIDDEN");
  assertRefused(await mark(alice, { "m.fully_read": await say(alice, room, "here") }, other), 404, "M_NOT_FOUND");
  assertRefused(await mark(bob, {}, "nowhere"), 400, "M_INVALID_PARAM");
});
