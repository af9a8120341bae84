import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { eventsOf, memberOf, setState } from "../../testing/room-calls.ts";
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

const knock = (actor: Actor, roomIdOrAlias: string, body: unknown = {}, query: Record<string, string> = {}) =>
  actor.call("knockRoom", { path: { roomIdOrAlias }, body, query });
const join = (actor: Actor, roomId: string) => actor.call("joinRoomById", { path: { roomId }, body: {} });
const leave = (actor: Actor, roomId: string) => actor.call("leaveRoom", { path: { roomId }, body: {} });
const on =
  (verb: string) =>
  (actor: Actor, roomId: string, { userId }: Actor) =>
    actor.call(verb, { path: { roomId }, body: { user_id: userId } });
const [invite, kick, ban, unban] = [on("inviteUser"), on("kick"), on("ban"), on("unban")];

const rules = (content: object) => [{ type: "m.room.join_rules", content }];
const closedRoom = (others: readonly Actor[] = [], body: object = {}) =>
  roomWith(alice, others, { preset: "public_chat", initial_state: rules({ join_rule: "knock" }), ...body });

test("who knocks is seen to, with name, picture and reason", async () => {
  const profile = { displayname: "Carol", avatar_url: "mxc://musterland.example/carol" };
  for (const [keyName, value] of Object.entries(profile)) {
    await carol.call("setProfileField", { path: { userId: carol.userId, keyName }, body: { [keyName]: value } });
  }
  const room = await closedRoom();
  const since = (await alice.sync()).next_batch;
  const answer = await knock(carol, room, { reason: "Looking for support" });
  assert.deepEqual([answer.status, answer.json], [200, { room_id: room }]);
  const content = { membership: "knock", reason: "Looking for support", ...profile };
  assert.deepEqual(await memberOf(alice, room, carol), content);
  const told = (await alice.sync({ since })).rooms.join[room].timeline.events;
  assert.deepEqual([told.length, told[0].sender, told[0].content], [1, carol.userId, content]);
});

test("one knocks by an alias, and over whatever servers", async () => {
  const room = await closedRoom([], { room_alias_name: "knock-here" });
  assert.deepEqual((await knock(bob, "#knock-here:musterland.example")).json, { room_id: room });
  assert.equal((await knock(bob, room, {}, { via: "elsewhere.example" })).status, 200);
  assertRefused(await knock(bob, "#nobody:musterland.example"), 404, "M_NOT_FOUND");
  assertRefused(await knock(bob, "#nobody:elsewhere.example"), 404, "M_NOT_FOUND");
  assertRefused(await knock(bob, "!nowhere:elsewhere.example", {}, { via: "elsewhere.example" }), 404, "M_NOT_FOUND");
  assertRefused(await knock(bob, "nowhere"), 400, "M_INVALID_PARAM");
  assertRefused(await knock(bob, room, { reason: 1 }), 400, "M_BAD_JSON");
});

test("knocking twice is knocking once, unless there is more to say", async () => {
  const room = await closedRoom();
  await knock(bob, room, { reason: "Hello" });
  const count = (await eventsOf(alice, room)).length;
  assert.equal((await knock(bob, room, { reason: "Hello" })).status, 200);
  assert.equal((await eventsOf(alice, room)).length, count);
  assert.equal((await knock(bob, room, { reason: "Hello?" })).status, 200);
  assert.equal((await memberOf(alice, room, bob)).reason, "Hello?");
});

test("a room one has knocked at is in /sync, with what it shows of itself", async () => {
  const room = await closedRoom([], { name: "Workshop" });
  const since = (await bob.sync()).next_batch;
  await knock(bob, room);
  await server.world.restart();
  for (const answer of [await bob.sync(), await bob.sync({ since })]) {
    assert.equal(answer.rooms.join[room] ?? answer.rooms.invite[room] ?? answer.rooms.leave[room], undefined);
    const { events } = answer.rooms.knock[room].knock_state;
    const told = Object.fromEntries(
      events.map((event: { type: string; content: object }) => [event.type, event.content]),
    );
    assert.deepEqual(told["m.room.name"], { name: "Workshop" });
    assert.deepEqual(told["m.room.join_rules"], { join_rule: "knock" });
    assert.deepEqual(told["m.room.member"], { membership: "knock" });
    assert.equal(told["m.room.power_levels"], undefined);
  }
  const settled = (await bob.sync({ since })).next_batch;
  await say(alice, room, "not yet");
  assert.deepEqual((await bob.sync({ since: settled })).rooms, { join: {}, invite: {}, knock: {}, leave: {} });
  assertRefused(await bob.call("getRoomEvents", { path: { roomId: room }, query: { dir: "b" } }), 403, "M_FORBIDDEN");
  assertRefused(await join(bob, room), 403, "M_FORBIDDEN");
});

test("an invitation answers a knock, and lets one in", async () => {
  const room = await closedRoom();
  await knock(bob, room);
  const since = (await bob.sync()).next_batch;
  assert.equal((await invite(alice, room, bob)).status, 200);
  const answer = await bob.sync({ since });
  assert.deepEqual([Object.keys(answer.rooms.invite), Object.keys(answer.rooms.knock)], [[room], []]);
  assert.equal((await join(bob, room)).status, 200);
  assert.ok((await bob.sync({ since: answer.next_batch })).rooms.join[room]);
});

test("a knock is taken back by leaving, and refused by a kick", async () => {
  const room = await closedRoom();
  for (const end of [() => leave(bob, room), () => kick(alice, room, bob)]) {
    await knock(bob, room);
    const since = (await bob.sync()).next_batch;
    assert.equal((await end()).status, 200);
    const { rooms } = await bob.sync({ since });
    assert.deepEqual([Object.keys(rooms.leave), Object.keys(rooms.knock)], [[room], []]);
    assert.equal((await memberOf(alice, room, bob)).membership, "leave");
    assert.ok(!Object.keys((await bob.sync()).rooms.knock).includes(room));
    assertRefused(await invite(bob, room, carol), 403, "M_FORBIDDEN");
  }
});

test("who is banned, invited or in does not knock", async () => {
  const room = await closedRoom();
  await knock(bob, room);
  await ban(alice, room, bob);
  assertRefused(await knock(bob, room), 403, "M_FORBIDDEN");
  await unban(alice, room, bob);
  assert.equal((await knock(bob, room)).status, 200);
  await invite(alice, room, bob);
  assertRefused(await knock(bob, room), 403, "M_FORBIDDEN");
  await join(bob, room);
  assertRefused(await knock(bob, room), 403, "M_FORBIDDEN");
});

test("nobody knocks for somebody else", async () => {
  const room = await closedRoom([bob]);
  assertRefused(await setState(bob, room, "m.room.member", { membership: "knock" }, carol.userId), 403, "M_FORBIDDEN");
  assert.equal((await setState(carol, room, "m.room.member", { membership: "knock" }, carol.userId)).status, 200);
  assert.equal((await memberOf(alice, room, carol)).membership, "knock");
});

const doors: readonly (readonly [rule: string, version: string, opens: boolean])[] = [
  ["public", "12", false],
  ["invite", "12", false],
  ["private", "12", false],
  ["restricted", "12", false],
  ["knock", "6", false],
  ["knock", "7", true],
  ["knock_restricted", "9", false],
  ["knock_restricted", "10", true],
];

for (const [join_rule, room_version, opens] of doors) {
  test(`a room of version ${room_version} with the rule ${join_rule} ${opens ? "takes" : "takes no"} knocks`, async () => {
    const room = await closedRoom([], { room_version, initial_state: rules({ join_rule }) });
    const answer = await knock(bob, room);
    if (opens) assert.equal(answer.status, 200);
    else assertRefused(answer, 403, "M_FORBIDDEN");
  });
}

test("where a room is restricted and takes knocks, who meets its conditions joins, others knock", async () => {
  const hall = await roomWith(alice, [bob]);
  const allow = [{ type: "m.room_membership", room_id: hall }];
  const room = await closedRoom([], { initial_state: rules({ join_rule: "knock_restricted", allow }) });
  assertRefused(await join(carol, room), 403, "M_FORBIDDEN");
  assert.equal((await knock(carol, room)).status, 200);
  assert.equal((await knock(bob, room)).status, 200);
  assert.equal((await join(bob, room)).status, 200);
  assertRefused(await join(carol, room), 403, "M_FORBIDDEN");
  await join(carol, hall);
  assert.equal((await join(carol, room)).status, 200);
});
