import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, eventsOf, redact, setState } from "../../testing/room-calls.ts";
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

const eventAt = async (reader: Actor, roomId: string, eventId: string) =>
  (await reader.call("getOneRoomEvent", { path: { roomId, eventId } })).json;

test("one takes one's own words back, with a reason", async () => {
  const room = await roomWith(alice, [bob]);
  const said = await say(bob, room, "regretted");
  const answer = await redact(bob, room, said, { reason: "regret", "org.example.x": 1 });
  assert.equal(answer.status, 200);
  const event = await eventAt(alice, room, said);
  assert.deepEqual(event.content, {});
  assert.equal(event.unsigned.redacted_because.event_id, answer.json.event_id);
  assert.deepEqual(event.unsigned.redacted_because.content, { reason: "regret", "org.example.x": 1, redacts: said });
  const redaction = await eventAt(alice, room, answer.json.event_id);
  assert.deepEqual([redaction.type, redaction.redacts, redaction.sender], ["m.room.redaction", said, bob.userId]);
});

test("others' words take the level", async () => {
  const room = await roomWith(alice, [bob, carol]);
  const said = await say(bob, room, "unfriendly");
  assertRefused(await redact(carol, room, said), 403, "M_FORBIDDEN");
  assert.equal((await redact(alice, room, said)).status, 200);
  assert.deepEqual((await eventAt(carol, room, said)).content, {});
});

test("one's own take the level for redactions", async () => {
  const room = await roomWith(alice, [bob]);
  const levels = await contentOf(alice, room, "m.room.power_levels");
  await setState(alice, room, "m.room.power_levels", { ...levels, events: { "m.room.redaction": 10 } });
  assertRefused(await redact(bob, room, await say(bob, room, "mine")), 403, "M_FORBIDDEN");
});

test("an event that is not of the room is not found", async () => {
  const [room, other] = [await roomWith(alice, []), await roomWith(alice, [])];
  const elsewhere = await say(alice, other, "here");
  for (const eventId of [elsewhere, `$${"A".repeat(43)}`, "$short"]) {
    assertRefused(await redact(alice, room, eventId), 404, "M_NOT_FOUND");
  }
  assert.equal((await eventAt(alice, other, elsewhere)).content.body, "here");
});

test("it takes being in the room", async () => {
  const room = await roomWith(alice, [bob]);
  const said = await say(bob, room, "mine");
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  assertRefused(await redact(bob, room, said), 403, "M_FORBIDDEN");
  assertRefused(await redact(carol, room, said), 403, "M_FORBIDDEN");
  assertRefused(await redact(alice, "!nowhere:musterland.example", said), 403, "M_FORBIDDEN");
  assertRefused(await redact(alice, "nowhere", said), 400, "M_INVALID_PARAM");
});

test("state that is redacted keeps what it needs", async () => {
  const room = await roomWith(alice, [bob], { name: "Secret" });
  await setState(alice, room, "m.room.join_rules", { join_rule: "invite", "org.example.x": "gone" });
  const state = (await alice.call("getRoomState", { path: { roomId: room } })).json;
  const idOf = (type: string) => state.find((event: { type: string }) => event.type === type).event_id;
  assert.equal((await redact(alice, room, idOf("m.room.name"))).status, 200);
  assert.equal((await redact(alice, room, idOf("m.room.join_rules"))).status, 200);
  assert.deepEqual(await contentOf(bob, room, "m.room.name"), {});
  assert.deepEqual(await contentOf(bob, room, "m.room.join_rules"), { join_rule: "invite" });
  await server.world.restart();
  assert.deepEqual(await contentOf(bob, room, "m.room.name"), {});
});

test("redacted power levels do not lift the room's order", async () => {
  const room = await roomWith(alice, [bob], { room_version: "11" });
  const state = (await alice.call("getRoomState", { path: { roomId: room } })).json;
  const levels = state.find((event: { type: string }) => event.type === "m.room.power_levels");
  await redact(alice, room, levels.event_id);
  assertRefused(await setState(bob, room, "m.room.name", { name: "Mine" }), 403, "M_FORBIDDEN");
  assert.equal((await setState(alice, room, "m.room.name", { name: "Ours" })).status, 200);
});

test("redacting again changes nothing, and is no mistake", async () => {
  const room = await roomWith(alice, [bob]);
  const said = await say(bob, room, "regretted");
  const first = await redact(bob, room, said, { reason: "first" });
  const second = await redact(alice, room, said, { reason: "second" });
  assert.equal(second.status, 200);
  assert.notEqual(second.json.event_id, first.json.event_id);
  const { unsigned } = await eventAt(alice, room, said);
  assert.equal(unsigned.redacted_because.content.reason, "first");
  assert.equal((await redact(alice, room, second.json.event_id)).status, 200);
});

test("a transaction is redacted once", async () => {
  const room = await roomWith(alice, []);
  const path = { roomId: room, eventId: await say(alice, room, "x"), txnId: "once" };
  const answers = await Promise.all([0, 1].map(() => alice.call("redactEvent", { path, body: {} })));
  const again = await alice.call("redactEvent", { path, body: { reason: "other" } });
  for (const answer of [...answers, again]) assert.equal(answer.text, answers[0]?.text);
  assert.equal((await eventsOf(alice, room)).filter(({ type }) => type === "m.room.redaction").length, 1);
});

test("what holds the room together cannot be redacted", async () => {
  const initial_state = [{ type: "m.room.server_acl", content: { allow: ["*"] } }];
  const room = await roomWith(alice, [], { initial_state });
  const state = (await alice.call("getRoomState", { path: { roomId: room } })).json;
  for (const type of ["m.room.create", "m.room.server_acl"]) {
    const { event_id } = state.find((event: { type: string }) => event.type === type);
    assertRefused(await redact(alice, room, event_id), 403, "M_FORBIDDEN");
  }
});

test("the body may be empty, and must be what it should be", async () => {
  const room = await roomWith(alice, []);
  const path = { roomId: room, eventId: await say(alice, room, "x"), txnId: "body" };
  assertRefused(await alice.call("redactEvent", { path, body: { reason: 1 } }), 400, "M_BAD_JSON");
  assertRefused(await alice.call("redactEvent", { path, body: '{"n":1.5}' }), 400, "M_BAD_JSON");
  assertRefused(await redact(alice, room, path.eventId, { reason: "x".repeat(65_500) }), 413, "M_TOO_LARGE");
  assert.equal((await alice.call("redactEvent", { path })).status, 200);
});
