import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, roomWith, startWholeServer } from "../../testing/whole-server.ts";

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

const set = (actor: Actor, type: string, body: unknown, userId = actor.userId) =>
  actor.call("setAccountData", { path: { userId, type }, body });
const get = (actor: Actor, type: string, userId = actor.userId) =>
  actor.call("getAccountData", { path: { userId, type } });
const setInRoom = (actor: Actor, type: string, body: unknown, roomId = room, userId = actor.userId) =>
  actor.call("setAccountDataPerRoom", { path: { userId, roomId, type }, body });
const getInRoom = (actor: Actor, type: string, roomId = room, userId = actor.userId) =>
  actor.call("getAccountDataPerRoom", { path: { userId, roomId, type } });

test("what one stored is read back, whatever it looks like", async () => {
  for (const content of [{ a: 1 }, {}, { status: 500, body: "no answer of ours" }, { text: "\u0000", half: 0.5 }]) {
    assert.deepEqual((await set(alice, "org.example.x", content)).json, {});
    assert.deepEqual((await get(alice, "org.example.x")).json, content);
    assert.deepEqual((await setInRoom(alice, "org.example.x", content)).json, {});
    const answer = await getInRoom(alice, "org.example.x");
    assert.deepEqual([answer.status, answer.json], [200, content]);
  }
});

test("the room's and the global data of a type are two things, and each person's own", async () => {
  await set(alice, "org.example.own", { where: "global" });
  assertRefused(await getInRoom(alice, "org.example.own"), 404, "M_NOT_FOUND");
  await setInRoom(alice, "org.example.own", { where: "room" });
  assert.deepEqual((await get(alice, "org.example.own")).json, { where: "global" });
  assertRefused(await get(bob, "org.example.own"), 404, "M_NOT_FOUND");
  assertRefused(await getInRoom(bob, "org.example.own"), 404, "M_NOT_FOUND");
});

test("others' data is neither read nor set", async () => {
  assertRefused(await set(bob, "org.example.x", {}, alice.userId), 403, "M_FORBIDDEN");
  assertRefused(await get(bob, "org.example.x", alice.userId), 403, "M_FORBIDDEN");
  assertRefused(await setInRoom(bob, "org.example.x", {}, room, alice.userId), 403, "M_FORBIDDEN");
  assertRefused(await getInRoom(bob, "org.example.x", room, alice.userId), 403, "M_FORBIDDEN");
});

test("what the server keeps itself is not set here", async () => {
  for (const type of ["m.fully_read", "m.push_rules"]) {
    assertRefused(await set(alice, type, {}), 405, "M_BAD_JSON");
    assertRefused(await setInRoom(alice, type, {}), 405, "M_BAD_JSON");
  }
});

test("push rules are read like any account data", async () => {
  const rules = await alice.call("getPushRules");
  assert.deepEqual((await get(alice, "m.push_rules")).json, rules.json);
});

test("a body that is no object, a type that cannot be, a room that is none", async () => {
  assertRefused(await set(alice, "org.example.x", []), 400, "M_BAD_JSON");
  assertRefused(await set(alice, "org.example.x", "{"), 400, "M_NOT_JSON");
  assertRefused(await setInRoom(alice, "org.example.x", 7), 400, "M_BAD_JSON");
  assertRefused(await set(alice, "x".repeat(256), {}), 400, "M_INVALID_PARAM");
  assertRefused(await set(alice, "a\u0000b", {}), 400, "M_INVALID_PARAM");
  assertRefused(await get(alice, "a\u0000b"), 404, "M_NOT_FOUND");
  assertRefused(await getInRoom(alice, "a\u0000b"), 404, "M_NOT_FOUND");
  assertRefused(await setInRoom(alice, "org.example.x", {}, "@alice:musterland.example"), 400, "M_INVALID_PARAM");
  assertRefused(await getInRoom(alice, "org.example.x", "@alice:musterland.example"), 400, "M_INVALID_PARAM");
  assertRefused(await setInRoom(alice, "org.example.x", {}, "!nowhere:musterland.example"), 404, "M_NOT_FOUND");
  assertRefused(await getInRoom(alice, "org.example.x", "!nowhere:musterland.example"), 404, "M_NOT_FOUND");
});

test("a first sync has all of it, with the push rules; the next one what changed", async () => {
  const { carol } = await server.people("carol");
  const own = await roomWith(carol, []);
  await set(carol, "org.example.a", { n: 1 });
  await setInRoom(carol, "org.example.r", { n: 2 }, own);
  const first = await carol.sync();
  assert.deepEqual(
    first.account_data.events.map(({ type }: { type: string }) => type),
    ["org.example.a", "m.push_rules"],
  );
  assert.deepEqual(first.rooms.join[own].account_data.events, [{ type: "org.example.r", content: { n: 2 } }]);
  await set(carol, "org.example.b", { n: 3 });
  const second = await carol.poll(first.next_batch);
  assert.deepEqual(second.account_data.events, [{ type: "org.example.b", content: { n: 3 } }]);
  assert.deepEqual(second.rooms.join, {});
  await setInRoom(carol, "org.example.r", { n: 4 }, own);
  const third = await carol.poll(second.next_batch);
  assert.equal(third.account_data, undefined);
  assert.deepEqual(third.rooms.join[own].account_data.events, [{ type: "org.example.r", content: { n: 4 } }]);
});

test("who waits is woken by their own account data, not by another's", async () => {
  const { next_batch } = await alice.sync();
  const waiting = alice.poll(next_batch);
  await set(bob, "org.example.wake", {});
  await set(alice, "org.example.wake", { now: true });
  const { account_data } = await waiting;
  assert.deepEqual(account_data.events, [{ type: "org.example.wake", content: { now: true } }]);
});

test("a token from before a restart is told of what was set since", async () => {
  const { next_batch } = await alice.sync();
  await set(alice, "org.example.late", { n: 1 });
  await setInRoom(alice, "org.example.late", { n: 2 });
  await server.world.restart();
  const answer = await alice.poll(next_batch);
  assert.deepEqual(answer.account_data.events, [{ type: "org.example.late", content: { n: 1 } }]);
  assert.deepEqual(answer.rooms.join[room].account_data.events, [{ type: "org.example.late", content: { n: 2 } }]);
});

test("a room that one leaves still has one's data", async () => {
  const { erin } = await server.people("erin");
  const left = await roomWith(alice, [erin]);
  await setInRoom(erin, "org.example.kept", { n: 1 }, left);
  await erin.call("leaveRoom", { path: { roomId: left }, body: {} });
  const filter = JSON.stringify({ room: { include_leave: true } });
  const { leave } = (await erin.sync({ filter })).rooms;
  assert.deepEqual(leave[left].account_data.events, [{ type: "org.example.kept", content: { n: 1 } }]);
});

const typesOf = (part: { readonly events: readonly { readonly type: string }[] } | undefined) =>
  part?.events.map(({ type }) => type) ?? [];

test("filters choose among types, senders and rooms", async () => {
  const { dora } = await server.people("dora");
  const [one, other] = [await roomWith(dora, []), await roomWith(dora, [])];
  for (const type of ["a.one", "a.two", "b.one"]) {
    await set(dora, type, {});
    await setInRoom(dora, type, {}, one);
  }
  await setInRoom(dora, "a.one", {}, other);
  const globally = async (account_data: object) =>
    typesOf((await dora.sync({ filter: JSON.stringify({ account_data }) })).account_data);
  assert.deepEqual(await globally({ types: ["a.*"] }), ["a.one", "a.two"]);
  assert.deepEqual(await globally({ not_types: ["a.*", "m.push_rules"] }), ["b.one"]);
  assert.deepEqual(await globally({ senders: [dora.userId] }), []);
  assert.deepEqual(await globally({ not_senders: [dora.userId], types: ["b.one"] }), ["b.one"]);
  const inRooms = async (account_data: object) => {
    const { join } = (await dora.sync({ filter: JSON.stringify({ room: { account_data } }) })).rooms;
    return [typesOf(join[one].account_data), typesOf(join[other].account_data)];
  };
  assert.deepEqual(await inRooms({ types: ["*.one"] }), [["a.one", "b.one"], ["a.one"]]);
  assert.deepEqual(await inRooms({ not_types: ["a.one"] }), [["a.two", "b.one"], []]);
  assert.deepEqual(await inRooms({ rooms: [other] }), [[], ["a.one"]]);
  assert.deepEqual(await inRooms({ not_rooms: [other] }), [["a.one", "a.two", "b.one"], []]);
  assert.deepEqual(await inRooms({ senders: [dora.userId] }), [[], []]);
});
