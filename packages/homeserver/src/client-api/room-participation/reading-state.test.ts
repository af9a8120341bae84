import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, setState, typesOf } from "../../testing/room-calls.ts";
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

const leave = (actor: Actor, roomId: string) => actor.call("leaveRoom", { path: { roomId }, body: {} });
const stateOf = (actor: Actor, roomId: string) => actor.call("getRoomState", { path: { roomId } });
const keyOf = (actor: Actor, roomId: string, eventType: string, query: Readonly<Record<string, string>> = {}) =>
  actor.call("getRoomStateWithKey", { path: { roomId, eventType, stateKey: "" }, query });
const membersOf = (actor: Actor, roomId: string, query: Readonly<Record<string, string>> = {}) =>
  actor.call("getMembersByRoom", { path: { roomId }, query });
const joinedIn = (actor: Actor, roomId: string) => actor.call("getJoinedMembersByRoom", { path: { roomId } });

type Member = { readonly state_key: string; readonly content: { readonly membership: string } };

async function namesOf(actor: Actor, roomId: string, query: Readonly<Record<string, string>> = {}) {
  const answer = await membersOf(actor, roomId, query);
  assert.equal(answer.status, 200, answer.text);
  return answer.json.chunk.map(({ state_key }: Member) => state_key.slice(1).split(":")[0]).toSorted();
}

const readings = [
  ["getRoomState", stateOf],
  ["getRoomStateWithKey", (actor: Actor, room: string) => keyOf(actor, room, "m.room.name")],
  ["getMembersByRoom", membersOf],
] as const;

for (const [operation, read] of readings) {
  test(`${operation}: only who is or was in the room reads it, unless the world may`, async () => {
    const room = await roomWith(alice, [bob], { name: "Hall", preset: "private_chat", invite: [carol.userId] });
    assert.equal((await read(alice, room)).status, 200);
    assertRefused(await read(carol, room), 403, "M_FORBIDDEN");
    assertRefused(await read(alice, "!nowhere:musterland.example"), 403, "M_FORBIDDEN");
    assertRefused(await read(alice, "nowhere"), 400, "M_INVALID_PARAM");
    await setState(alice, room, "m.room.history_visibility", { history_visibility: "world_readable" });
    assert.equal((await read(carol, room)).status, 200);
  });

  test(`${operation}: who left reads it as it was when they left`, async () => {
    const room = await roomWith(alice, [bob], { name: "Then" });
    await leave(bob, room);
    const then = (await read(bob, room)).json;
    await setState(alice, room, "m.room.name", { name: "Now" });
    await alice.call("joinRoomById", { path: { roomId: room }, body: {} });
    await carol.call("joinRoomById", { path: { roomId: room }, body: {} });
    const withoutAge = (json: unknown) => JSON.parse(JSON.stringify(json).replaceAll(/"age":\d+/g, '"age":0'));
    assert.deepEqual(withoutAge((await read(bob, room)).json), withoutAge(then));
  });
}

test("the state is the newest event of each type and key", async () => {
  const room = await roomWith(alice, [bob], { name: "First" });
  await setState(alice, room, "m.room.name", { name: "Second" });
  await say(alice, room, "no state");
  const { json } = await stateOf(bob, room);
  assert.deepEqual(typesOf(json).toSorted(), [
    "m.room.create",
    "m.room.guest_access",
    "m.room.history_visibility",
    "m.room.join_rules",
    "m.room.member",
    "m.room.member",
    "m.room.name",
    "m.room.power_levels",
  ]);
  const name = json.find(({ type }: { type: string }) => type === "m.room.name");
  assert.deepEqual([name.content, name.room_id, name.sender], [{ name: "Second" }, room, alice.userId]);
});

test("one key's content, or the event whole", async () => {
  const room = await roomWith(alice, [], { name: "Hall" });
  for (const query of [{}, { format: "content" }]) {
    assert.deepEqual((await keyOf(alice, room, "m.room.name", query)).json, { name: "Hall" });
  }
  // Not held against the contract: its schema takes any object twice.
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/state/m.room.name`;
  const event = (await server.world.client.get(path, { token: alice.token, query: { format: "event" } })).json;
  assert.deepEqual(
    [event.content, event.type, event.state_key, event.sender, event.room_id],
    [{ name: "Hall" }, "m.room.name", "", alice.userId, room],
  );
  assert.ok(event.event_id.startsWith("$") && event.origin_server_ts > 0);
  assertRefused(await keyOf(alice, room, "m.room.name", { format: "xml" }), 400, "M_INVALID_PARAM");
});

test("content that looks like an answer of ours is content", async () => {
  const room = await roomWith(alice, []);
  const content = { status: 418, body: "a teapot", headers: {} };
  await setState(alice, room, "org.example.x", content);
  assert.deepEqual(await contentOf(alice, room, "org.example.x"), content);
});

test("a state that the room has not is not found", async () => {
  const room = await roomWith(alice, [bob]);
  assertRefused(await keyOf(alice, room, "m.room.topic"), 404, "M_NOT_FOUND");
  await leave(bob, room);
  await setState(alice, room, "m.room.topic", { topic: "later" });
  assertRefused(await keyOf(bob, room, "m.room.topic"), 404, "M_NOT_FOUND");
});

test("the members, by how they stand", async () => {
  const room = await roomWith(alice, [bob], { invite: [carol.userId] });
  await leave(bob, room);
  assert.deepEqual(await namesOf(alice, room), ["alice", "bob", "carol"]);
  assert.deepEqual(await namesOf(alice, room, { membership: "join" }), ["alice"]);
  assert.deepEqual(await namesOf(alice, room, { membership: "invite" }), ["carol"]);
  assert.deepEqual(await namesOf(alice, room, { membership: "ban" }), []);
  assert.deepEqual(await namesOf(alice, room, { membership: "knock" }), []);
  assert.deepEqual(await namesOf(alice, room, { not_membership: "leave" }), ["alice", "carol"]);
  // Both mean either.
  assert.deepEqual(await namesOf(alice, room, { membership: "leave", not_membership: "leave" }), [
    "alice",
    "bob",
    "carol",
  ]);
  assert.deepEqual(await namesOf(alice, room, { membership: "join", not_membership: "invite" }), ["alice", "bob"]);
  for (const query of [{ membership: "lurk" }, { not_membership: "lurk" }]) {
    assertRefused(await membersOf(alice, room, query), 400, "M_INVALID_PARAM");
  }
});

test("the members as they were at a token", async () => {
  const room = await roomWith(alice, []);
  const { next_batch } = await alice.sync();
  await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
  const filter = JSON.stringify({ room: { timeline: { limit: 1 } } });
  const part = (await alice.sync({ filter })).rooms.join[room];
  assert.deepEqual(await namesOf(alice, room, { at: next_batch }), ["alice"]);
  assert.deepEqual(await namesOf(alice, room, { at: part.timeline.prev_batch }), ["alice"]);
  assert.deepEqual(await namesOf(alice, room), ["alice", "bob"]);
  assertRefused(await membersOf(alice, room, { at: "yesterday" }), 400, "M_INVALID_PARAM");
  await leave(bob, room);
  await carol.call("joinRoomById", { path: { roomId: room }, body: {} });
  // Who left sees nobody who came later, whatever the token.
  assert.deepEqual(await namesOf(bob, room, { at: (await alice.sync()).next_batch }), ["alice", "bob"]);
});

test("the joined members with their faces", async () => {
  const profile = { displayname: "Bob", avatar_url: "mxc://musterland.example/bob" };
  for (const [keyName, value] of Object.entries(profile)) {
    await bob.call("setProfileField", { path: { userId: bob.userId, keyName }, body: { [keyName]: value } });
  }
  const room = await roomWith(alice, [bob], { invite: [carol.userId] });
  assert.deepEqual((await joinedIn(alice, room)).json, {
    joined: {
      [alice.userId]: {},
      [bob.userId]: { display_name: "Bob", avatar_url: "mxc://musterland.example/bob" },
    },
  });
  assertRefused(await joinedIn(carol, room), 403, "M_FORBIDDEN");
  await leave(bob, room);
  assertRefused(await joinedIn(bob, room), 403, "M_FORBIDDEN");
  assert.deepEqual(Object.keys((await joinedIn(alice, room)).json.joined), [alice.userId]);
  assertRefused(await joinedIn(alice, "!nowhere:musterland.example"), 403, "M_FORBIDDEN");
  assertRefused(await joinedIn(alice, "nowhere"), 400, "M_INVALID_PARAM");
});

test("a large room, read from the disk after a restart", async () => {
  const room = await roomWith(alice, [bob], { name: "Large" });
  for (let at = 0; at < 60; at++) await setState(alice, room, "org.example.seat", { at }, `seat ${at}`);
  const before = (await stateOf(alice, room)).json.length;
  await server.world.restart();
  assert.equal((await stateOf(alice, room)).json.length, before);
  assert.deepEqual(await contentOf(bob, room, "org.example.seat", "seat 3"), { at: 3 });
  assert.deepEqual(await namesOf(bob, room), ["alice", "bob"]);
});
