import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, eventsOf, memberOf, setState } from "../../testing/room-calls.ts";
import { type Actor, roomWith, startWholeServer } from "../../testing/whole-server.ts";

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

const pathOf = (room: string, rest: string) => `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/state/${rest}`;

test("state is set under a type and a key", async () => {
  const room = await roomWith(alice, [bob]);
  const answer = await setState(alice, room, "org.example.seat", { free: true }, "A/1 ü");
  assert.equal(answer.status, 200);
  assert.deepEqual(await contentOf(bob, room, "org.example.seat", "A/1 ü"), { free: true });
  assert.equal(await contentOf(bob, room, "org.example.seat"), undefined);
  const last = (await eventsOf(bob, room)).at(-1);
  assert.deepEqual([last.event_id, last.state_key], [answer.json.event_id, "A/1 ü"]);
});

test("the slash before an empty key may be left out", async () => {
  const room = await roomWith(alice, []);
  const { client } = server.world;
  const token = alice.token;
  for (const rest of ["m.room.name", "m.room.name/"]) {
    assert.equal((await client.put(pathOf(room, rest), { name: rest }, { token })).status, 200);
    for (const asked of ["m.room.name", "m.room.name/"]) {
      assert.deepEqual((await client.get(pathOf(room, asked), { token })).json, { name: rest });
    }
  }
  assert.equal((await client.post(pathOf(room, "m.room.name"), {}, { token })).status, 405);
});

test("what stands there says what stood there before", async () => {
  const room = await roomWith(alice, [bob]);
  await setState(alice, room, "m.room.topic", { topic: "one" });
  const before = (await eventsOf(alice, room)).at(-1);
  await setState(alice, room, "m.room.topic", { topic: "two" });
  const { unsigned } = (await eventsOf(alice, room)).at(-1);
  assert.deepEqual(unsigned.prev_content, { topic: "one" });
  assert.equal(unsigned.replaces_state, before.event_id);
  assert.equal(unsigned.prev_sender, alice.userId);
});

test("setting what is set already makes no event, unless it was set by somebody else", async () => {
  const room = await roomWith(alice, [bob]);
  const levels = await contentOf(alice, room, "m.room.power_levels");
  await setState(alice, room, "m.room.power_levels", { ...levels, state_default: 0 });
  const first = await setState(alice, room, "org.example.x", { a: 1, b: 2 });
  const again = await setState(alice, room, "org.example.x", { b: 2, a: 1 });
  assert.equal(again.json.event_id, first.json.event_id);
  const others = await setState(bob, room, "org.example.x", { a: 1, b: 2 });
  assert.notEqual(others.json.event_id, first.json.event_id);
});

test("it takes being in the room, and the level", async () => {
  const room = await roomWith(alice, [bob]);
  assertRefused(await setState(bob, room, "m.room.name", { name: "x" }), 403, "M_FORBIDDEN");
  assertRefused(await setState(carol, room, "m.room.name", { name: "x" }), 403, "M_FORBIDDEN");
  assertRefused(await setState(alice, "!nowhere:musterland.example", "m.room.name", {}), 403, "M_FORBIDDEN");
  assertRefused(await setState(alice, "nowhere", "m.room.name", {}), 400, "M_INVALID_PARAM");
  assertRefused(await setState(alice, room, "m.room.create", { room_version: "11" }), 403, "M_FORBIDDEN");
  // A key that is a user id belongs to that user.
  assertRefused(await setState(alice, room, "org.example.of", {}, bob.userId), 403, "M_FORBIDDEN");
  assert.equal((await setState(alice, room, "org.example.of", {}, alice.userId)).status, 200);
});

test("power levels must be levels, and give nobody more than one has", async () => {
  const room = await roomWith(alice, [bob], { room_version: "11" });
  const levels = await contentOf(alice, room, "m.room.power_levels");
  const users = { [alice.userId]: 100, [bob.userId]: 100 };
  assertRefused(await setState(alice, room, "m.room.power_levels", { ...levels, ban: "50" }), 403, "M_FORBIDDEN");
  assertRefused(await setState(alice, room, "m.room.power_levels", { ...levels, ban: 101 }), 403, "M_FORBIDDEN");
  assert.equal((await setState(alice, room, "m.room.power_levels", { ...levels, users })).status, 200);
  assertRefused(
    await setState(bob, room, "m.room.power_levels", { ...levels, users: { [bob.userId]: 100 } }),
    403,
    "M_FORBIDDEN",
  );
});

test("a membership set as state is the membership", async () => {
  const room = await roomWith(alice, []);
  const set = (actor: Actor, content: object, of: { userId: string } = bob) =>
    setState(actor, room, "m.room.member", content, of.userId);
  assert.equal((await set(alice, { membership: "invite", reason: "come" })).status, 200);
  assert.ok((await bob.sync()).rooms.invite[room]);
  assert.equal((await set(bob, { membership: "join", displayname: "Bobby", "org.example.x": 1 })).status, 200);
  assert.deepEqual(await memberOf(alice, room, bob), { membership: "join", displayname: "Bobby", "org.example.x": 1 });
  assertRefused(await set(bob, { membership: "join" }, carol), 403, "M_FORBIDDEN");
  assertRefused(await set(bob, { membership: "ban" }, alice), 403, "M_FORBIDDEN");
  assert.equal((await set(alice, { membership: "ban" })).status, 200);
  assertRefused(await set(bob, { membership: "join" }), 403, "M_FORBIDDEN");
  assert.equal((await set(alice, { membership: "leave" })).status, 200);
  assert.equal((await set(bob, { membership: "join" })).status, 200);
  assert.equal((await set(bob, { membership: "leave" })).status, 200);
  assert.equal(
    (await alice.call("getJoinedMembersByRoom", { path: { roomId: room } })).json.joined[bob.userId],
    undefined,
  );
});

test("a membership must be one, and of somebody", async () => {
  const room = await roomWith(alice, []);
  for (const content of [{}, { membership: "lurk" }, { membership: 1 }]) {
    assertRefused(await setState(alice, room, "m.room.member", content, alice.userId), 400, "M_BAD_JSON");
  }
  assertRefused(await setState(alice, room, "m.room.member", { membership: "invite" }, "bob"), 400, "M_BAD_JSON");
  const nobody = "@nobody:musterland.example";
  assertRefused(await setState(alice, room, "m.room.member", { membership: "invite" }, nobody), 404, "M_NOT_FOUND");
});

test("new canonical aliases must be aliases that lead to the room", async () => {
  const room = await roomWith(alice, [], { room_alias_name: "council" });
  await roomWith(alice, [], { room_alias_name: "elsewhere" });
  const alias = "#council:musterland.example";
  const set = (content: object) => setState(alice, room, "m.room.canonical_alias", content);
  for (const bad of ["council", "#council", 5, {}]) {
    assertRefused(await set({ alias: bad }), 400, "M_INVALID_PARAM");
    assertRefused(await set({ alias, alt_aliases: [bad] }), 400, "M_INVALID_PARAM");
  }
  assertRefused(await set({ alt_aliases: "x" }), 400, "M_INVALID_PARAM");
  for (const other of ["#elsewhere:musterland.example", "#nobody:musterland.example", "#council:other.example"]) {
    assertRefused(await set({ alias: other }), 400, "M_BAD_ALIAS");
    assertRefused(await set({ alias, alt_aliases: [alias, other] }), 400, "M_BAD_ALIAS");
  }
  for (const content of [
    { alias, alt_aliases: [alias] },
    { alias: null },
    { alias: "", alt_aliases: null },
    {},
    { alias },
  ]) {
    assert.equal((await set(content)).status, 200, JSON.stringify(content));
  }
  // Under another key it is not the room's.
  assert.equal((await setState(alice, room, "m.room.canonical_alias", { alias: "x" }, "other")).status, 200);
});

test("aliases that the room has already may stay", async () => {
  const alias = "#was:elsewhere.example";
  const initial_state = [{ type: "m.room.canonical_alias", content: { alt_aliases: [alias] } }];
  const room = await roomWith(alice, [], { initial_state });
  assert.equal((await setState(alice, room, "m.room.canonical_alias", { alias })).status, 200);
  assert.equal((await setState(alice, room, "m.room.canonical_alias", {})).status, 200);
  assertRefused(await setState(alice, room, "m.room.canonical_alias", { alias }), 400, "M_BAD_ALIAS");
});

test("bodies and keys within their limits", async () => {
  const room = await roomWith(alice, []);
  const path = { roomId: room, eventType: "org.example.x", stateKey: "" };
  for (const body of ['{"n":0.5}', "[]"]) {
    assertRefused(await alice.call("setRoomStateWithKey", { path, body }), 400, "M_BAD_JSON");
  }
  assertRefused(await setState(alice, room, "x", { x: "x".repeat(65_400) }), 413, "M_TOO_LARGE");
  assert.equal((await setState(alice, room, "t".repeat(255), {}, "k".repeat(255))).status, 200);
  assertRefused(await setState(alice, room, "t".repeat(256), {}), 413, "M_TOO_LARGE");
  assertRefused(await setState(alice, room, "t", {}, "k".repeat(256)), 413, "M_TOO_LARGE");
  assert.equal((await setState(alice, room, "t", { "\u0000": "\u0000" }, "\u0000")).status, 200);
  assert.deepEqual(await contentOf(alice, room, "t", "\u0000"), { "\u0000": "\u0000" });
});
