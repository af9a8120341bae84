import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, eventsOf, makeAdministrator, setState } from "../../testing/room-calls.ts";
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

let count = 0;
const newAlias = () => `#alias-${++count}:musterland.example`;
const nowhere = "!nowhere:musterland.example";

const set = (actor: Actor, roomAlias: string, room_id: unknown) =>
  actor.call("setRoomAlias", { path: { roomAlias }, body: { room_id } });
const remove = (actor: Actor, roomAlias: string) => actor.call("deleteRoomAlias", { path: { roomAlias } });
const resolve = (roomAlias: string) => server.call("getRoomIdByAlias", { path: { roomAlias } });
const aliasesOf = (actor: Actor, roomId: string) => actor.call("getLocalAliases", { path: { roomId } });

async function aliasFor(actor: Actor, roomId: string): Promise<string> {
  const alias = newAlias();
  assert.equal((await set(actor, alias, roomId)).status, 200);
  return alias;
}

test("an alias leads to its room, for everybody, also after a restart", async () => {
  const room = await roomWith(alice, [bob]);
  const alias = newAlias();
  const made = await set(bob, alias, room);
  assert.deepEqual([made.status, made.json], [200, {}]);
  const expected = { room_id: room, servers: ["musterland.example"] };
  assert.deepEqual((await resolve(alias)).json, expected);
  await server.world.restart();
  assert.deepEqual((await resolve(alias)).json, expected);
  assert.deepEqual((await carol.call("joinRoom", { path: { roomIdOrAlias: alias }, body: {} })).json, {
    room_id: room,
  });
});

test("an alias leads to one room only, whoever asks first", async () => {
  const [room, other] = [await roomWith(alice, []), await roomWith(bob, [])];
  const alias = await aliasFor(alice, room);
  for (const answer of [await set(bob, alias, other), await set(alice, alias, room)]) {
    assertRefused(answer, 409, "M_UNKNOWN");
  }
  const raced = newAlias();
  const answers = await Promise.all([set(alice, raced, room), set(bob, raced, other)]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
  const name = raced.slice(1, raced.indexOf(":"));
  assertRefused(await alice.call("createRoom", { body: { room_alias_name: name } }), 400, "M_ROOM_IN_USE");
});

test("a room being made and an alias being set do not get the same name", async () => {
  const room = await roomWith(alice, []);
  const alias = newAlias();
  const room_alias_name = alias.slice(1, alias.indexOf(":"));
  const [made, named] = await Promise.all([
    bob.call("createRoom", { body: { room_alias_name } }),
    set(alice, alias, room),
  ]);
  assert.deepEqual([made.status, named.status].sort(), made.status === 200 ? [200, 409] : [200, 400]);
});

test("what cannot be an alias of this server is refused", async () => {
  const room = await roomWith(alice, []);
  const wrong = [
    "alias",
    "#alias",
    "#:musterland.example",
    "#a b:musterland.example",
    "#a\u00a0b:musterland.example",
    "#a:b:musterland.example",
    "#alias:elsewhere.example",
    `#${"a".repeat(250)}:musterland.example`,
    "#a\u0000:musterland.example",
  ];
  for (const alias of wrong) assertRefused(await set(alice, alias, room), 400, "M_INVALID_PARAM");
  assert.equal((await set(alice, "#Grüße/ä?#:musterland.example", room)).status, 200);
  assert.equal((await resolve("#Grüße/ä?#:musterland.example")).json.room_id, room);
});

test("only who is in a room names it", async () => {
  const room = await roomWith(alice, [bob], { invite: [carol.userId] });
  assertRefused(await set(carol, newAlias(), room), 403, "M_FORBIDDEN");
  assertRefused(await set(alice, newAlias(), nowhere), 403, "M_FORBIDDEN");
  assertRefused(await set(alice, newAlias(), "nowhere"), 400, "M_INVALID_PARAM");
  assertRefused(await set(alice, newAlias(), 7), 400, "M_BAD_JSON");
  assertRefused(await set(alice, newAlias(), undefined), 400, "M_MISSING_PARAM");
});

test("an alias that is not there", async () => {
  for (const alias of ["#nobody:musterland.example", "#nobody:elsewhere.example"]) {
    assertRefused(await resolve(alias), 404, "M_NOT_FOUND");
    assertRefused(await remove(alice, alias), 404, "M_NOT_FOUND");
  }
  assertRefused(await resolve("nobody"), 400, "M_INVALID_PARAM");
  assertRefused(await remove(alice, "nobody"), 400, "M_INVALID_PARAM");
});

test("who made an alias deletes it, whatever they may in the room, and wherever they are", async () => {
  const room = await roomWith(alice, [bob]);
  const [mine, later] = [await aliasFor(bob, room), await aliasFor(bob, room)];
  const answer = await remove(bob, mine);
  assert.deepEqual([answer.status, answer.json], [200, {}]);
  assertRefused(await resolve(mine), 404, "M_NOT_FOUND");
  assertRefused(await remove(bob, mine), 404, "M_NOT_FOUND");
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  assert.equal((await remove(bob, later)).status, 200);
  assert.equal((await set(alice, mine, room)).status, 200);
});

test("of others' aliases only who may set the room's main one deletes them", async () => {
  const room = await roomWith(alice, [bob, carol], { room_version: "11" });
  const [first, second] = [await aliasFor(bob, room), await aliasFor(bob, room)];
  assertRefused(await remove(carol, first), 403, "M_FORBIDDEN");
  assert.equal((await remove(alice, first)).status, 200);
  const levels = await contentOf(alice, room, "m.room.power_levels");
  const events = { ...levels.events, "m.room.canonical_alias": 10 };
  await setState(alice, room, "m.room.power_levels", {
    ...levels,
    events,
    users: { ...levels.users, [carol.userId]: 10 },
  });
  await carol.call("leaveRoom", { path: { roomId: room }, body: {} });
  assertRefused(await remove(carol, second), 403, "M_FORBIDDEN");
  await carol.call("joinRoomById", { path: { roomId: room }, body: {} });
  assert.equal((await remove(carol, second)).status, 200);
});

test("an administrator deletes any alias and sees those of any room", async () => {
  const room = await roomWith(alice, [], { preset: "private_chat" });
  const alias = await aliasFor(alice, room);
  const { dora } = await server.people("dora");
  assertRefused(await remove(dora, alias), 403, "M_FORBIDDEN");
  await makeAdministrator(server.world, dora);
  assert.deepEqual((await aliasesOf(dora, room)).json, { aliases: [alias] });
  assert.equal((await remove(dora, alias)).status, 200);
  assertRefused(await resolve(alias), 404, "M_NOT_FOUND");
});

test("a room stops naming an alias that is deleted by somebody who may change that", async () => {
  const room = await roomWith(alice, [bob]);
  const [main, other, kept] = [await aliasFor(alice, room), await aliasFor(bob, room), await aliasFor(alice, room)];
  await setState(alice, room, "m.room.canonical_alias", { alias: main, alt_aliases: [other, kept] });
  assert.equal((await remove(bob, other)).status, 200);
  assert.deepEqual(await contentOf(alice, room, "m.room.canonical_alias"), { alias: main, alt_aliases: [other, kept] });
  assert.equal((await remove(alice, main)).status, 200);
  assert.deepEqual(await contentOf(alice, room, "m.room.canonical_alias"), { alt_aliases: [other, kept] });
  const since = (await eventsOf(alice, room)).length;
  const unnamed = await aliasFor(alice, room);
  assert.equal((await remove(alice, unnamed)).status, 200);
  assert.equal((await eventsOf(alice, room)).length, since);
});

test("a room names only aliases that lead to it", async () => {
  const [room, other] = [await roomWith(alice, []), await roomWith(alice, [])];
  const alias = await aliasFor(alice, room);
  assertRefused(await setState(alice, other, "m.room.canonical_alias", { alias }), 400, "M_BAD_ALIAS");
  assert.equal((await setState(alice, room, "m.room.canonical_alias", { alias })).status, 200);
  const elsewhere = { alias, alt_aliases: ["#a:elsewhere.example"] };
  assertRefused(await setState(alice, room, "m.room.canonical_alias", elsewhere), 400, "M_BAD_ALIAS");
});

test("a room's aliases are seen by who is in it, and by everybody where the world may read", async () => {
  const room = await roomWith(alice, [bob], { room_alias_name: "first-of-all" });
  server.world.clock.pass(60_000);
  const second = await aliasFor(bob, room);
  const aliases = ["#first-of-all:musterland.example", second];
  assert.deepEqual((await aliasesOf(bob, room)).json, { aliases });
  assertRefused(await aliasesOf(carol, room), 403, "M_FORBIDDEN");
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  assertRefused(await aliasesOf(bob, room), 403, "M_FORBIDDEN");
  await setState(alice, room, "m.room.history_visibility", { history_visibility: "world_readable" });
  assert.deepEqual((await aliasesOf(carol, room)).json, { aliases });
  assert.deepEqual((await aliasesOf(alice, await roomWith(alice, []))).json, { aliases: [] });
  assertRefused(await aliasesOf(alice, nowhere), 403, "M_FORBIDDEN");
  assertRefused(await aliasesOf(alice, "nowhere"), 400, "M_INVALID_PARAM");
});
