import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, eventsOf, memberOf, setState, typesOf } from "../../testing/room-calls.ts";
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

const invite = (actor: Actor, roomId: string, user_id: unknown, more: object = {}) =>
  actor.call("inviteUser", { path: { roomId }, body: { user_id, ...more } });

test("an invitation shows the room to whom it is for, with its reason", async () => {
  const room = await roomWith(alice, [], { name: "Council", topic: "Budget", preset: "private_chat" });
  const since = (await bob.sync()).next_batch;
  const answer = await invite(alice, room, bob.userId, { reason: "Welcome to the team!" });
  assert.deepEqual([answer.status, answer.json], [200, {}]);
  assert.deepEqual(await memberOf(alice, room, bob), { membership: "invite", reason: "Welcome to the team!" });
  const { events } = (await bob.sync({ since })).rooms.invite[room].invite_state;
  assert.deepEqual(typesOf(events).toSorted(), [
    "m.room.create",
    "m.room.join_rules",
    "m.room.member",
    "m.room.name",
    "m.room.topic",
  ]);
  const own = events.find(({ type }: { type: string }) => type === "m.room.member");
  assert.deepEqual([own.state_key, own.sender, own.content.reason], [bob.userId, alice.userId, "Welcome to the team!"]);
});

test("who is invited already may be invited again, without another event", async () => {
  const room = await roomWith(alice, []);
  await invite(alice, room, bob.userId);
  const count = (await eventsOf(alice, room)).length;
  assert.equal((await invite(alice, room, bob.userId)).status, 200);
  assert.equal((await eventsOf(alice, room)).length, count);
});

test("members, banned people and oneself are not invited", async () => {
  const room = await roomWith(alice, [bob]);
  assertRefused(await invite(alice, room, bob.userId), 403, "M_FORBIDDEN");
  assertRefused(await invite(alice, room, alice.userId), 403, "M_FORBIDDEN");
  await alice.call("ban", { path: { roomId: room }, body: { user_id: carol.userId } });
  assertRefused(await invite(alice, room, carol.userId), 403, "M_FORBIDDEN");
});

test("only who is in the room and has the level invites", async () => {
  const room = await roomWith(alice, [bob]);
  assertRefused(await invite(bob, room, carol.userId), 403, "M_FORBIDDEN");
  const levels = await contentOf(alice, room, "m.room.power_levels");
  await setState(alice, room, "m.room.power_levels", { ...levels, invite: 0 });
  assert.equal((await invite(bob, room, carol.userId)).status, 200);
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  assertRefused(await invite(bob, room, carol.userId), 403, "M_FORBIDDEN");
  assertRefused(await invite(carol, room, bob.userId), 403, "M_FORBIDDEN");
});

test("a room or a person that is not here", async () => {
  const room = await roomWith(alice, []);
  assertRefused(await invite(alice, "!nowhere:musterland.example", bob.userId), 403, "M_FORBIDDEN");
  assertRefused(await invite(alice, room, "@nobody:musterland.example"), 404, "M_NOT_FOUND");
  assertRefused(await invite(alice, room, "@bob:elsewhere.example"), 403, "M_FORBIDDEN");
});

test("what is malformed is refused", async () => {
  const room = await roomWith(alice, []);
  assertRefused(await invite(alice, room, "bob"), 400, "M_INVALID_PARAM");
  assertRefused(await invite(alice, room, "@bob"), 400, "M_INVALID_PARAM");
  assertRefused(await invite(alice, room, 7), 400, "M_BAD_JSON");
  assertRefused(await invite(alice, room, bob.userId, { reason: [] }), 400, "M_BAD_JSON");
  assertRefused(await alice.call("inviteUser", { path: { roomId: room }, body: {} }), 400, "M_MISSING_PARAM");
  assertRefused(await alice.call("inviteUser", { path: { roomId: room } }), 400, "M_NOT_JSON");
  assertRefused(await invite(alice, "#alias:musterland.example", bob.userId), 400, "M_INVALID_PARAM");
});

test("by e-mail or telephone nobody is invited", async () => {
  const room = await roomWith(alice, []);
  const body = { id_server: "id.example", id_access_token: "x", medium: "email", address: "bob@example.org" };
  assertRefused(await alice.call("inviteBy3PID", { path: { roomId: room }, body }), 403, "M_FORBIDDEN");
});

test("who blocks invitations is not invited in any of the three ways, and sees none until they take them again", async () => {
  const { erin } = await server.people("erin");
  const path = { userId: erin.userId, type: "m.invite_permission_config" };
  const early = await roomWith(alice, []);
  await invite(alice, early, erin.userId);
  const since = (await erin.sync()).next_batch;
  await erin.call("setAccountData", { path, body: { default_action: "block" } });
  const room = await roomWith(alice, []);
  assertRefused(await invite(alice, room, erin.userId), 403, "M_INVITE_BLOCKED");
  assertRefused(
    await setState(alice, room, "m.room.member", { membership: "invite" }, erin.userId),
    403,
    "M_INVITE_BLOCKED",
  );
  assertRefused(await alice.call("createRoom", { body: { invite: [erin.userId] } }), 403, "M_INVITE_BLOCKED");
  assert.equal(await memberOf(alice, room, erin), undefined);
  for (const answer of [await erin.sync(), await erin.sync({ since })])
    assert.deepEqual(answer.rooms?.invite ?? {}, {});
  await server.world.restart();
  assertRefused(await invite(alice, room, erin.userId), 403, "M_INVITE_BLOCKED");
  for (const content of [{}, { default_action: "maybe" }, { default_action: null }]) {
    await erin.call("setAccountData", { path, body: content });
    assert.equal((await invite(alice, await roomWith(alice, []), erin.userId)).status, 200, JSON.stringify(content));
  }
  assert.ok(early in (await erin.sync()).rooms.invite);
});
