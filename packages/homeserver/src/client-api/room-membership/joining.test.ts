import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, eventsOf, memberOf, setState, typesOf } from "../../testing/room-calls.ts";
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

const joinById = (actor: Actor, roomId: string, body: object = {}) =>
  actor.call("joinRoomById", { path: { roomId }, body });
const join = (actor: Actor, roomIdOrAlias: string, body: object = {}, query: Readonly<Record<string, string>> = {}) =>
  actor.call("joinRoom", { path: { roomIdOrAlias }, body, query });

for (const [operation, act] of [
  ["joinRoomById", joinById],
  ["joinRoom", join],
] as const) {
  test(`${operation}: a public room is open, and the reason is kept`, async () => {
    const room = await roomWith(alice, []);
    const answer = await act(bob, room, { reason: "Looking for support" });
    assert.deepEqual([answer.status, answer.json], [200, { room_id: room }]);
    assert.deepEqual(await memberOf(alice, room, bob), { membership: "join", reason: "Looking for support" });
    assert.ok((await bob.call("getJoinedRooms")).json.joined_rooms.includes(room));
  });

  test(`${operation}: a private room takes whom somebody invited`, async () => {
    const room = await roomWith(alice, [], { preset: "private_chat" });
    assertRefused(await act(bob, room), 403, "M_FORBIDDEN");
    await alice.call("inviteUser", { path: { roomId: room }, body: { user_id: bob.userId } });
    assert.equal((await act(bob, room)).status, 200);
    await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
    assertRefused(await act(bob, room), 403, "M_FORBIDDEN");
  });

  test(`${operation}: who is banned stays out`, async () => {
    const room = await roomWith(alice, [bob]);
    await alice.call("ban", { path: { roomId: room }, body: { user_id: bob.userId } });
    assertRefused(await act(bob, room), 403, "M_FORBIDDEN");
  });

  test(`${operation}: a room that is not here is not found, and what is no room is refused`, async () => {
    assertRefused(await act(bob, "!nowhere:musterland.example"), 404, "M_NOT_FOUND");
    assertRefused(await act(bob, `!${"A".repeat(43)}`), 404, "M_NOT_FOUND");
    assertRefused(await act(bob, "room"), 400, "M_INVALID_PARAM");
    assertRefused(await act(bob, "@bob:musterland.example"), 400, "M_INVALID_PARAM");
  });

  test(`${operation}: joining again makes no event`, async () => {
    const room = await roomWith(alice, [bob]);
    const count = (await eventsOf(alice, room)).length;
    assert.deepEqual((await act(bob, room)).json, { room_id: room });
    assert.equal((await eventsOf(alice, room)).length, count);
  });

  test(`${operation}: a signature of an identity server opens no door`, async () => {
    const room = await roomWith(alice, [], { preset: "private_chat" });
    const third_party_signed = { sender: alice.userId, mxid: bob.userId, token: "t", signatures: { x: { y: "z" } } };
    assertRefused(await act(bob, room, { third_party_signed }), 403, "M_FORBIDDEN");
    assertRefused(await act(bob, room, { third_party_signed: { mxid: bob.userId } }), 400, "M_MISSING_PARAM");
  });

  test(`${operation}: what is not of its type is bad JSON`, async () => {
    const room = await roomWith(alice, []);
    assertRefused(await act(bob, room, { reason: 1 }), 400, "M_BAD_JSON");
    assertRefused(await act(bob, room, { third_party_signed: "x" }), 400, "M_BAD_JSON");
  });
}

test("joinRoomById takes no alias, joinRoom does", async () => {
  const room = await roomWith(alice, [], { room_alias_name: "door" });
  assertRefused(await joinById(bob, "#door:musterland.example"), 400, "M_INVALID_PARAM");
  assert.deepEqual((await join(bob, "#door:musterland.example")).json, { room_id: room });
  assertRefused(await join(bob, "#nobody:musterland.example"), 404, "M_NOT_FOUND");
  assertRefused(await join(bob, "#nobody:elsewhere.example"), 404, "M_NOT_FOUND");
  assertRefused(await join(bob, "#door"), 400, "M_INVALID_PARAM");
});

test("via is taken and not needed for a room that is here", async () => {
  const room = await roomWith(alice, []);
  assert.equal((await join(bob, room, {}, { via: "elsewhere.example" })).status, 200);
});

test("one joins with one's own name and picture", async () => {
  const profile = { displayname: "Carol", avatar_url: "mxc://musterland.example/carol" };
  for (const [keyName, value] of Object.entries(profile)) {
    await carol.call("setProfileField", { path: { userId: carol.userId, keyName }, body: { [keyName]: value } });
  }
  const room = await roomWith(alice, [carol]);
  assert.deepEqual(await memberOf(alice, room, carol), { membership: "join", ...profile });
});

test("a knock opens no room", async () => {
  const initial_state = [{ type: "m.room.join_rules", content: { join_rule: "knock" } }];
  const room = await roomWith(alice, [], { initial_state });
  assertRefused(await joinById(bob, room), 403, "M_FORBIDDEN");
});

const restricted = (...rooms: readonly string[]) => ({
  type: "m.room.join_rules",
  content: { join_rule: "restricted", allow: rooms.map((room_id) => ({ type: "m.room_membership", room_id })) },
});

for (const version of ["8", "12"]) {
  test(`in version ${version} a restricted room takes those who are in a room that it names`, async () => {
    const hall = await roomWith(alice, [bob]);
    const other = await roomWith(alice, []);
    const room_version = version;
    const room = await roomWith(alice, [], { room_version, initial_state: [restricted(other, hall)] });
    assertRefused(await joinById(carol, room), 403, "M_FORBIDDEN");
    assert.equal((await joinById(bob, room)).status, 200);
    const member = await memberOf(alice, room, bob);
    assert.equal(member.join_authorised_via_users_server, alice.userId);
    const before = (await eventsOf(alice, room)).length;
    await joinById(bob, room);
    assert.equal((await eventsOf(alice, room)).length, before);
    await bob.call("leaveRoom", { path: { roomId: hall }, body: {} });
    await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
    assertRefused(await joinById(bob, room), 403, "M_FORBIDDEN");
  });
}

test("nobody can claim that a member vouches for them", async () => {
  const room = await roomWith(alice, [], { initial_state: [restricted()] });
  const content = { membership: "join", join_authorised_via_users_server: alice.userId };
  assertRefused(await setState(bob, room, "m.room.member", content, bob.userId), 403, "M_FORBIDDEN");
  await alice.call("inviteUser", { path: { roomId: room }, body: { user_id: bob.userId } });
  assert.equal((await setState(bob, room, "m.room.member", content, bob.userId)).status, 200);
  assert.equal((await memberOf(alice, room, bob)).join_authorised_via_users_server, undefined);
});

test("where nobody in a restricted room may invite, nobody vouches", async () => {
  const hall = await roomWith(alice, [bob, carol]);
  const room = await roomWith(alice, [bob], { room_version: "11" });
  const levels = await contentOf(alice, room, "m.room.power_levels");
  await setState(alice, room, "m.room.power_levels", { ...levels, invite: 50 });
  await setState(alice, room, "m.room.join_rules", restricted(hall).content);
  await alice.call("leaveRoom", { path: { roomId: room }, body: {} });
  assertRefused(await joinById(carol, room), 403, "M_FORBIDDEN");
});

test("who joined sees the room's state and what is said from then on", async () => {
  const room = await roomWith(alice, []);
  await joinById(bob, room);
  const since = (await bob.sync()).next_batch;
  await say(alice, room, "welcome");
  const part = (await bob.sync({ since })).rooms.join[room];
  assert.deepEqual(typesOf(part.timeline.events), ["m.room.message"]);
});
