import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, eventsOf, memberOf, setState } from "../../testing/room-calls.ts";
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

const leave = (actor: Actor, roomId: string, body?: object) => actor.call("leaveRoom", { path: { roomId }, body });
const on =
  (verb: "kick" | "ban" | "unban") =>
  (actor: Actor, roomId: string, user_id: unknown, more: object = {}) =>
    actor.call(verb, { path: { roomId }, body: { user_id, ...more } });
const [kick, ban, unban] = [on("kick"), on("ban"), on("unban")];

test("who leaves is gone, with a reason if they give one", async () => {
  const room = await roomWith(alice, [bob]);
  const answer = await leave(bob, room, { reason: "Farewell" });
  assert.deepEqual([answer.status, answer.json], [200, {}]);
  assert.deepEqual(await memberOf(alice, room, bob), { membership: "leave", reason: "Farewell" });
  assert.ok(!(await bob.call("getJoinedRooms")).json.joined_rooms.includes(room));
  assert.equal((await leave(alice, room)).status, 200);
});

test("leaving twice makes one event", async () => {
  const room = await roomWith(alice, [bob]);
  await leave(bob, room, { reason: "first" });
  const count = (await eventsOf(alice, room)).length;
  assert.equal((await leave(bob, room, { reason: "second" })).status, 200);
  assert.equal((await eventsOf(alice, room)).length, count);
});

test("an invitation is refused by leaving", async () => {
  const room = await roomWith(alice, [], { invite: [bob.userId], preset: "private_chat" });
  assert.equal((await leave(bob, room)).status, 200);
  assert.equal((await memberOf(alice, room, bob)).membership, "leave");
  assert.equal((await bob.sync()).rooms.invite[room], undefined);
});

test("one leaves no room that one never was in, nor one that bans one", async () => {
  const room = await roomWith(alice, [bob]);
  assertRefused(await leave(carol, room), 403, "M_FORBIDDEN");
  assertRefused(await leave(carol, "!nowhere:musterland.example"), 403, "M_FORBIDDEN");
  assertRefused(await leave(carol, "nowhere"), 400, "M_INVALID_PARAM");
  assertRefused(await leave(bob, room, { reason: {} }), 400, "M_BAD_JSON");
  await ban(alice, room, bob.userId);
  assertRefused(await leave(bob, room), 403, "M_FORBIDDEN");
});

test("who is kicked is out, and may come back", async () => {
  const room = await roomWith(alice, [bob]);
  const since = (await bob.sync()).next_batch;
  const answer = await kick(alice, room, bob.userId, { reason: "Unfunny jokes" });
  assert.deepEqual([answer.status, answer.json], [200, {}]);
  assert.deepEqual(await memberOf(alice, room, bob), { membership: "leave", reason: "Unfunny jokes" });
  const { leave: left } = (await bob.sync({ since })).rooms;
  assert.deepEqual(left[room].timeline.events.at(-1).sender, alice.userId);
  assert.equal((await bob.call("joinRoomById", { path: { roomId: room }, body: {} })).status, 200);
});

test("a kick takes an invitation back", async () => {
  const room = await roomWith(alice, [], { invite: [bob.userId], preset: "private_chat" });
  assert.equal((await kick(alice, room, bob.userId)).status, 200);
  assertRefused(await bob.call("joinRoomById", { path: { roomId: room }, body: {} }), 403, "M_FORBIDDEN");
});

test("who is not in the room cannot be kicked, and a kick lifts no ban", async () => {
  const room = await roomWith(alice, [bob]);
  assertRefused(await kick(alice, room, carol.userId), 403, "M_FORBIDDEN");
  await leave(bob, room);
  assertRefused(await kick(alice, room, bob.userId), 403, "M_FORBIDDEN");
  await ban(alice, room, bob.userId);
  assertRefused(await kick(alice, room, bob.userId), 403, "M_FORBIDDEN");
  assert.equal((await memberOf(alice, room, bob)).membership, "ban");
});

test("who is banned is out and stays out, until they are unbanned", async () => {
  const room = await roomWith(alice, [bob]);
  const answer = await ban(alice, room, bob.userId, { reason: "Again" });
  assert.deepEqual([answer.status, answer.json], [200, {}]);
  assert.deepEqual(await memberOf(alice, room, bob), { membership: "ban", reason: "Again" });
  assertRefused(
    await alice.call("inviteUser", { path: { roomId: room }, body: { user_id: bob.userId } }),
    403,
    "M_FORBIDDEN",
  );
  const unbanned = await unban(alice, room, bob.userId, { reason: "Long enough" });
  assert.deepEqual([unbanned.status, unbanned.json], [200, {}]);
  assert.deepEqual(await memberOf(alice, room, bob), { membership: "leave", reason: "Long enough" });
  assert.equal((await bob.call("joinRoomById", { path: { roomId: room }, body: {} })).status, 200);
});

test("somebody who never was in the room can be banned", async () => {
  const room = await roomWith(alice, []);
  assert.equal((await ban(alice, room, bob.userId)).status, 200);
  assertRefused(await bob.call("joinRoomById", { path: { roomId: room }, body: {} }), 403, "M_FORBIDDEN");
});

test("who is not banned cannot be unbanned", async () => {
  const room = await roomWith(alice, [bob]);
  assertRefused(await unban(alice, room, bob.userId), 403, "M_FORBIDDEN");
  assertRefused(await unban(alice, room, carol.userId), 403, "M_FORBIDDEN");
  assert.equal((await memberOf(alice, room, bob)).membership, "join");
});

test("it takes the level, and more than whom it is about", async () => {
  const room = await roomWith(alice, [bob, carol], { room_version: "11" });
  for (const act of [kick, ban, unban]) assertRefused(await act(bob, room, carol.userId), 403, "M_FORBIDDEN");
  const levels = await contentOf(alice, room, "m.room.power_levels");
  const users = { [alice.userId]: 100, [bob.userId]: 50, [carol.userId]: 50 };
  await setState(alice, room, "m.room.power_levels", { ...levels, users });
  for (const act of [kick, ban]) {
    assertRefused(await act(bob, room, carol.userId), 403, "M_FORBIDDEN");
    assertRefused(await act(bob, room, alice.userId), 403, "M_FORBIDDEN");
  }
  await setState(alice, room, "m.room.power_levels", { ...levels, users: { ...users, [carol.userId]: 49 } });
  assert.equal((await kick(bob, room, carol.userId)).status, 200);
  assert.equal((await ban(bob, room, carol.userId)).status, 200);
  assert.equal((await unban(bob, room, carol.userId)).status, 200);
});

test("it takes being in the room", async () => {
  const room = await roomWith(alice, [bob]);
  await leave(alice, room);
  for (const act of [kick, ban, unban]) {
    assertRefused(await act(alice, room, bob.userId), 403, "M_FORBIDDEN");
    assertRefused(await act(carol, room, bob.userId), 403, "M_FORBIDDEN");
    assertRefused(await act(alice, "!nowhere:musterland.example", bob.userId), 403, "M_FORBIDDEN");
  }
});

test("what is malformed is refused", async () => {
  const room = await roomWith(alice, [bob]);
  for (const act of [kick, ban, unban]) {
    assertRefused(await act(alice, room, "bob"), 400, "M_INVALID_PARAM");
    assertRefused(await act(alice, room, "@bob"), 400, "M_INVALID_PARAM");
    assertRefused(await act(alice, room, null), 400, "M_BAD_JSON");
    assertRefused(await act(alice, room, bob.userId, { reason: 1 }), 400, "M_BAD_JSON");
    assertRefused(await act(alice, room, undefined), 400, "M_MISSING_PARAM");
    assertRefused(await act(alice, "nowhere", bob.userId), 400, "M_INVALID_PARAM");
    assertRefused(await act(alice, room, "@nobody:musterland.example"), 404, "M_NOT_FOUND");
  }
});

test("joined_rooms names the rooms that one is in, and no others", async () => {
  const [invited, left, banned, joined] = [
    await roomWith(alice, [], { invite: [carol.userId] }),
    await roomWith(alice, [carol]),
    await roomWith(alice, [carol]),
    await roomWith(alice, [carol]),
  ];
  await leave(carol, left);
  await ban(alice, banned, carol.userId);
  const { json } = await carol.call("getJoinedRooms");
  assert.ok(json.joined_rooms.includes(joined));
  for (const room of [invited, left, banned]) assert.ok(!json.joined_rooms.includes(room));
  await server.world.restart();
  assert.deepEqual((await carol.call("getJoinedRooms")).json, json);
  assert.equal((await say(carol, joined, "still here")).length, 44);
});
