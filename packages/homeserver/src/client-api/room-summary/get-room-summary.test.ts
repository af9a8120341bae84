import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { setState } from "../../testing/room-calls.ts";
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

const summary = (actor: Actor, roomIdOrAlias: string, query: Record<string, string> = {}) =>
  actor.call("getRoomSummary", { path: { roomIdOrAlias }, query });

test("a room says what it is, and how one stands to it", async () => {
  const room = await roomWith(alice, [bob], {
    name: "Orchard",
    topic: "Apples",
    room_alias_name: "summed-up",
    creation_content: { type: "m.space" },
    initial_state: [
      { type: "m.room.avatar", content: { url: "mxc://musterland.example/apple" } },
      { type: "m.room.encryption", content: { algorithm: "m.megolm.v1.aes-sha2" } },
    ],
  });
  const expected = {
    room_id: room,
    name: "Orchard",
    topic: "Apples",
    canonical_alias: "#summed-up:musterland.example",
    avatar_url: "mxc://musterland.example/apple",
    num_joined_members: 2,
    join_rule: "public",
    room_type: "m.space",
    room_version: "12",
    encryption: "m.megolm.v1.aes-sha2",
    world_readable: false,
    guest_can_join: false,
  };
  assert.deepEqual((await summary(bob, room)).json, { ...expected, membership: "join" });
  assert.deepEqual((await summary(carol, "#summed-up:musterland.example")).json, { ...expected, membership: "leave" });
  assert.deepEqual((await summary(carol, room, { via: "elsewhere.example" })).json, {
    ...expected,
    membership: "leave",
  });
  await alice.call("ban", { path: { roomId: room }, body: { user_id: carol.userId } });
  assert.equal((await summary(carol, room)).json.membership, "ban");
});

test("a closed room is known to who is in it or invited, and to whom its rule lets in", async () => {
  const hall = await roomWith(alice, [carol]);
  const room = await roomWith(alice, [], { preset: "private_chat" });
  const known = async (actor: Actor) => (await summary(actor, room)).status === 200;
  assert.deepEqual([await known(alice), await known(bob), await known(carol)], [true, false, false]);
  assertRefused(await summary(bob, room), 404, "M_NOT_FOUND");
  await alice.call("inviteUser", { path: { roomId: room }, body: { user_id: bob.userId } });
  assert.equal((await summary(bob, room)).json.membership, "invite");
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  const allow = [{ type: "m.room_membership", room_id: hall }];
  await setState(alice, room, "m.room.join_rules", { join_rule: "restricted", allow });
  assert.deepEqual([await known(bob), await known(carol)], [false, true]);
  assert.deepEqual((await summary(carol, room)).json.allowed_room_ids, [hall]);
  await setState(alice, room, "m.room.join_rules", { join_rule: "knock" });
  assert.equal(await known(bob), true);
  await setState(alice, room, "m.room.join_rules", { join_rule: "invite" });
  assert.equal(await known(bob), false);
  await setState(alice, room, "m.room.history_visibility", { history_visibility: "world_readable" });
  assert.equal((await summary(bob, room)).json.world_readable, true);
});

test("a room that is not here, and what is no room", async () => {
  for (const id of ["!nowhere:musterland.example", "!nowhere:elsewhere.example", "#nobody:musterland.example"]) {
    assertRefused(await summary(alice, id), 404, "M_NOT_FOUND");
  }
  assertRefused(await summary(alice, "nowhere"), 400, "M_INVALID_PARAM");
});

test("who is not signed in is told nothing", async () => {
  const room = await roomWith(alice, []);
  assertRefused(await server.call("getRoomSummary", { path: { roomIdOrAlias: room } }), 401, "M_MISSING_TOKEN");
});
