import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { bodiesOf, eventsOf, setState } from "../../testing/room-calls.ts";
import { type Actor, roomWith, say, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;
let carol: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob, carol } = await server.people("alice", "bob", "carol"));
});
after(async () => {
  server.world.assertNoMistakes();
  await server.world.close();
});

const act = (id: string) => (actor: Actor, roomId: string) => actor.call(id, { path: { roomId }, body: {} });
const [forget, leave, join] = [act("forgetRoom"), act("leaveRoom"), act("joinRoomById")];
const invite = (roomId: string, { userId }: Actor) =>
  alice.call("inviteUser", { path: { roomId }, body: { user_id: userId } });
const read = (actor: Actor, roomId: string) =>
  actor.call("getRoomEvents", { path: { roomId }, query: { dir: "f", limit: "100" } });

const withLeft = JSON.stringify({ room: { include_leave: true } });
const leftRooms = async (actor: Actor, query: Record<string, string> = {}) =>
  Object.keys((await actor.sync({ filter: withLeft, ...query })).rooms.leave);

async function roomLeftBy(actor: Actor): Promise<string> {
  const room = await roomWith(alice, [actor]);
  await say(actor, room, "before");
  await leave(actor, room);
  return room;
}

test("a room that was left is there until it is forgotten", async () => {
  const room = await roomLeftBy(bob);
  assert.ok((await leftRooms(bob)).includes(room));
  assert.deepEqual(bodiesOf(await eventsOf(bob, room)), ["before"]);
  const answer = await forget(bob, room);
  assert.deepEqual([answer.status, answer.json], [200, {}]);
  for (const isAgain of [false, true]) {
    if (isAgain) await server.world.restart();
    assert.ok(!(await leftRooms(bob)).includes(room));
    assert.ok(!(await leftRooms(bob, { full_state: "true" })).includes(room));
    assertRefused(await read(bob, room), 403, "M_FORBIDDEN");
    assertRefused(await bob.call("getRoomState", { path: { roomId: room } }), 403, "M_FORBIDDEN");
    assertRefused(await bob.call("getMembersByRoom", { path: { roomId: room } }), 403, "M_FORBIDDEN");
  }
});

test("others see no difference", async () => {
  const room = await roomLeftBy(bob);
  await leave(carol, room);
  const since = (await alice.sync()).next_batch;
  await forget(bob, room);
  assert.deepEqual((await alice.sync({ since })).rooms.join, {});
  assert.ok((await eventsOf(alice, room)).some(({ sender }) => sender === bob.userId));
});

test("what one is in, invited to or knocking at cannot be forgotten", async () => {
  const initial_state = [{ type: "m.room.join_rules", content: { join_rule: "knock" } }];
  const room = await roomWith(alice, [], { initial_state });
  await bob.call("knockRoom", { path: { roomIdOrAlias: room }, body: {} });
  assertRefused(await forget(bob, room), 400, "M_UNKNOWN");
  await invite(room, bob);
  assertRefused(await forget(bob, room), 400, "M_UNKNOWN");
  await join(bob, room);
  assertRefused(await forget(bob, room), 400, "M_UNKNOWN");
  assertRefused(await forget(alice, room), 400, "M_UNKNOWN");
  assert.deepEqual(bodiesOf(await eventsOf(bob, room)), []);
});

test("who was banned may forget, and so may who refused an invitation", async () => {
  const room = await roomWith(alice, [bob]);
  await alice.call("ban", { path: { roomId: room }, body: { user_id: bob.userId } });
  assert.equal((await forget(bob, room)).status, 200);
  assert.ok(!(await leftRooms(bob)).includes(room));
  assertRefused(await join(bob, room), 403, "M_FORBIDDEN");
  await invite(room, carol);
  await leave(carol, room);
  assert.equal((await forget(carol, room)).status, 200);
  assert.ok(!(await leftRooms(carol)).includes(room));
});

test("of a room that one never was in there is nothing to forget", async () => {
  const room = await roomWith(alice, []);
  assert.equal((await forget(bob, room)).status, 200);
  assert.equal((await forget(bob, "!nowhere:musterland.example")).status, 200);
  assertRefused(await forget(bob, "nowhere"), 400, "M_INVALID_PARAM");
  const forgotten = await roomLeftBy(bob);
  for (let times = 0; times < 2; times++) assert.equal((await forget(bob, forgotten)).status, 200);
});

test("who comes back has the room back, with what they could read before", async () => {
  const room = await roomLeftBy(bob);
  await forget(bob, room);
  const since = (await bob.sync()).next_batch;
  assert.equal((await join(bob, room)).status, 200);
  const { timeline } = (await bob.sync({ since })).rooms.join[room];
  assert.equal(timeline.events[0].type, "m.room.create");
  assert.deepEqual(bodiesOf(await eventsOf(bob, room)), ["before"]);
  await leave(bob, room);
  assert.ok((await leftRooms(bob)).includes(room));
});

test("an invitation to a forgotten room is shown", async () => {
  const room = await roomLeftBy(bob);
  await forget(bob, room);
  const since = (await bob.sync()).next_batch;
  await invite(room, bob);
  assert.ok((await bob.sync({ since })).rooms.invite[room]);
  await server.world.restart();
  assert.ok((await bob.sync()).rooms.invite[room]);
});

test("another device that knew the room is told that it was left, once", async () => {
  const room = await roomWith(alice, [bob]);
  const since = (await bob.sync()).next_batch;
  await leave(bob, room);
  await forget(bob, room);
  for (const isAgain of [false, true]) {
    if (isAgain) await server.world.restart();
    const answer = await bob.sync({ since });
    assert.deepEqual(Object.keys(answer.rooms.leave), [room]);
    assert.deepEqual(Object.keys((await bob.sync({ since: answer.next_batch })).rooms.leave), []);
  }
});

test("a forgotten room that the world may read is read like by any stranger", async () => {
  const room = await roomLeftBy(bob);
  await setState(alice, room, "m.room.history_visibility", { history_visibility: "world_readable" });
  await say(alice, room, "for everybody");
  await forget(bob, room);
  assert.ok(bodiesOf(await eventsOf(bob, room)).includes("for everybody"));
});

test("forgetting and coming back at the same time leave the room as the disk has it", async () => {
  const room = await roomLeftBy(bob);
  await bob.sync();
  const [forgotten, joined] = await Promise.all([forget(bob, room), join(bob, room)]);
  assert.equal(joined.status, 200);
  assert.ok(forgotten.status === 200 || forgotten.status === 400);
  assert.ok((await bob.sync()).rooms.join[room]);
  await server.world.restart();
  assert.ok((await bob.sync()).rooms.join[room]);
  assert.deepEqual(bodiesOf(await eventsOf(bob, room)), ["before"]);
});
