import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, makeAdministrator, redact, setState } from "../../testing/room-calls.ts";
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

type Entry = { readonly room_id: string; readonly [key: string]: unknown };

const nowhere = "!nowhere:musterland.example";
const isListed = async (roomId: string) =>
  (await server.call("getRoomVisibilityOnDirectory", { path: { roomId } })).json.visibility;
const list = (actor: Actor, roomId: string, visibility?: unknown) =>
  actor.call("setRoomVisibilityOnDirectory", { path: { roomId }, body: { visibility } });
const query = (body: object = {}, parameters: Record<string, string> = {}) =>
  carol.call("queryPublicRooms", { body, query: parameters });
const named = async (term: string, more: object = {}): Promise<readonly Entry[]> =>
  (await query({ filter: { generic_search_term: term, ...more } })).json.chunk;
const entryOf = async (roomId: string): Promise<Entry | undefined> =>
  (await query()).json.chunk.find(({ room_id }: Entry) => room_id === roomId);
const leave = (actor: Actor, roomId: string) => actor.call("leaveRoom", { path: { roomId }, body: {} });

test("a room is listed when it was made so, or when it is made so later", async () => {
  const born = await roomWith(alice, [], { visibility: "public" });
  const room = await roomWith(alice, []);
  assert.deepEqual([await isListed(born), await isListed(room)], ["public", "private"]);
  for (const [visibility, expected] of [
    ["public", "public"],
    ["private", "private"],
    [undefined, "public"],
    ["public", "public"],
  ] as const) {
    const answer = await list(alice, room, visibility);
    assert.deepEqual([answer.status, answer.json, await isListed(room)], [200, {}, expected]);
    assert.equal((await entryOf(room)) !== undefined, expected === "public");
  }
  await server.world.restart();
  assert.equal(await isListed(room), "public");
  assert.ok(await entryOf(room));
});

test("a room that is not here is neither listed nor not", async () => {
  assertRefused(await server.call("getRoomVisibilityOnDirectory", { path: { roomId: nowhere } }), 404, "M_NOT_FOUND");
  assertRefused(await server.call("getRoomVisibilityOnDirectory", { path: { roomId: "no" } }), 400, "M_INVALID_PARAM");
  assertRefused(await list(alice, nowhere, "public"), 404, "M_NOT_FOUND");
  assertRefused(await list(alice, "no", "public"), 400, "M_INVALID_PARAM");
});

test("it takes the level of the main alias to list a room, or an administrator", async () => {
  const room = await roomWith(alice, [bob], { room_version: "11" });
  for (const actor of [bob, carol]) assertRefused(await list(actor, room, "public"), 403, "M_FORBIDDEN");
  for (const visibility of ["other", 7, null]) {
    const { status } = await list(alice, room, visibility);
    assert.equal(status, 400, String(visibility));
  }
  const levels = await contentOf(alice, room, "m.room.power_levels");
  const events = { ...levels.events, "m.room.canonical_alias": 0 };
  await setState(alice, room, "m.room.power_levels", { ...levels, events });
  assert.equal((await list(bob, room, "public")).status, 200);
  assertRefused(await list(carol, room, "private"), 403, "M_FORBIDDEN");
  const { dora } = await server.people("dora");
  await makeAdministrator(server.world, dora);
  assert.equal((await list(dora, room, "private")).status, 200);
  assert.equal(await isListed(room), "private");
});

test("an entry tells what the room shows of itself, and follows it", async () => {
  const room = await roomWith(alice, [bob], {
    visibility: "public",
    name: "Orchard",
    topic: "Apples",
    room_alias_name: "orchard",
    creation_content: { type: "org.example.garden" },
  });
  const first = {
    room_id: room,
    name: "Orchard",
    topic: "Apples",
    canonical_alias: "#orchard:musterland.example",
    num_joined_members: 2,
    world_readable: false,
    guest_can_join: false,
    join_rule: "public",
    room_type: "org.example.garden",
  };
  assert.deepEqual(await entryOf(room), first);
  const avatar = "mxc://musterland.example/apple";
  await setState(alice, room, "m.room.avatar", { url: avatar });
  await setState(alice, room, "m.room.history_visibility", { history_visibility: "world_readable" });
  await setState(alice, room, "m.room.guest_access", { guest_access: "can_join" });
  await setState(alice, room, "m.room.topic", { topic: "Pears" });
  await setState(alice, room, "m.room.canonical_alias", {});
  await leave(bob, room);
  const { canonical_alias: _, ...rest } = first;
  const later = {
    ...rest,
    avatar_url: avatar,
    topic: "Pears",
    world_readable: true,
    guest_can_join: true,
    num_joined_members: 1,
  };
  assert.deepEqual(await entryOf(room), later);
  await server.world.restart();
  assert.deepEqual(await entryOf(room), later);
  const renamed = (await setState(alice, room, "m.room.name", { name: "Secret" })).json.event_id;
  await redact(alice, room, renamed);
  const { name: __, ...nameless } = later;
  assert.deepEqual(await entryOf(room), nameless);
  server.world.server.forget();
  assert.deepEqual(await entryOf(room), nameless);
});

test("only rooms that somebody is in, and that let strangers in or look in, are shown", async () => {
  const room = await roomWith(alice, [], { visibility: "public", room_version: "10" });
  const shown = async (join_rule: string, history_visibility = "shared") => {
    await setState(alice, room, "m.room.join_rules", { join_rule });
    await setState(alice, room, "m.room.history_visibility", { history_visibility });
    return (await entryOf(room)) !== undefined;
  };
  const cases = [
    ["public", true],
    ["knock", true],
    ["knock_restricted", true],
    ["restricted", false],
    ["invite", false],
    ["private", false],
  ] as const;
  for (const [rule, expected] of cases) assert.equal(await shown(rule), expected, rule);
  assert.equal(await shown("invite", "world_readable"), true);
  await leave(alice, room);
  assert.equal(await entryOf(room), undefined);
  assert.equal(await isListed(room), "public");
});

test("rooms are found by name, topic and main alias, whatever the case", async () => {
  const make = (body: object) => roomWith(alice, [], { visibility: "public", ...body });
  const [byName, byTopic, byAlias] = [
    await make({ name: "Zebra Überfahrt" }),
    await make({ topic: "About zebras" }),
    await make({ room_alias_name: "the-zebra-room" }),
  ];
  const ids = (entries: readonly Entry[]) => entries.map(({ room_id }) => room_id).sort();
  assert.deepEqual(ids(await named("ZEBRA")), [byName, byTopic, byAlias].sort());
  assert.deepEqual(ids(await named("u\u0308berfahrt")), [byName]);
  assert.deepEqual(ids(await named("#the-zebra-room:muster")), [byAlias]);
  assert.deepEqual(await named("zebra%"), []);
  assert.deepEqual(await named("nothing of that kind"), []);
  const { json } = await query({ limit: 1, filter: { generic_search_term: "zebra" } });
  assert.deepEqual([json.chunk.length, json.total_room_count_estimate], [1, 3]);
});

test("rooms are found by their type, null standing for none", async () => {
  const plainRoom = await roomWith(alice, [], { visibility: "public", name: "typed one" });
  const space = await roomWith(alice, [], {
    visibility: "public",
    name: "typed two",
    creation_content: { type: "m.space" },
  });
  const ids = async (room_types: unknown) =>
    (await named("typed", { room_types })).map(({ room_id }) => room_id).sort();
  assert.deepEqual(await ids([null]), [plainRoom]);
  assert.deepEqual(await ids(["m.space"]), [space]);
  assert.deepEqual(await ids(["m.space", null]), [plainRoom, space].sort());
  assert.deepEqual(await ids([]), []);
  assert.deepEqual(await ids(["org.example.other"]), []);
});

test("the largest come first, page by page, there and back", async () => {
  const rooms: string[] = [];
  for (const others of [[], [bob, carol], [bob], []] as const) {
    rooms.push(await roomWith(alice, [...others], { visibility: "public", name: `paged ${rooms.length}` }));
  }
  const order = [rooms[1], rooms[2], rooms[0], rooms[3]];
  const filter = { generic_search_term: "paged" };
  const page = async (since?: string) =>
    (await query({ limit: 2, filter, ...(since === undefined ? {} : { since }) })).json;
  const ids = ({ chunk }: { chunk: readonly Entry[] }) => chunk.map(({ room_id }) => room_id);
  const first = await page();
  assert.deepEqual([ids(first), first.prev_batch, first.total_room_count_estimate], [order.slice(0, 2), undefined, 4]);
  const second = await page(first.next_batch);
  assert.deepEqual([ids(second), second.next_batch], [order.slice(2), undefined]);
  const back = await page(second.prev_batch);
  assert.deepEqual([ids(back), back.prev_batch, back.next_batch], [ids(first), undefined, first.next_batch]);
  const { json } = await carol.call("getPublicRooms", { query: { limit: "1" } });
  assert.equal(json.chunk.length, 1);
  const next = await carol.call("getPublicRooms", { query: { limit: "1", since: json.next_batch } });
  assert.notDeepEqual(next.json.chunk, json.chunk);
  const all = (await carol.call("getPublicRooms", { query: { limit: "0" } })).json.chunk;
  assert.equal(all.length, (await carol.call("getPublicRooms")).json.chunk.length);
});

test("what is no question to the directory", async () => {
  for (const since of ["x", "", "t1_2"]) {
    assertRefused(await query({ since }), 400, "M_INVALID_PARAM");
    assertRefused(await carol.call("getPublicRooms", { query: { since } }), 400, "M_INVALID_PARAM");
  }
  assertRefused(await query({ limit: -1 }), 400, "M_INVALID_PARAM");
  assertRefused(await carol.call("getPublicRooms", { query: { limit: "-1" } }), 400, "M_INVALID_PARAM");
  assertRefused(await carol.call("getPublicRooms", { query: { limit: "many" } }), 400, "M_INVALID_PARAM");
  assertRefused(await query({ limit: "2" }), 400, "M_BAD_JSON");
  assertRefused(await query({ filter: { generic_search_term: 7 } }), 400, "M_BAD_JSON");
  assertRefused(await query({ filter: { room_types: "m.space" } }), 400, "M_BAD_JSON");
  assertRefused(await query({ include_all_networks: true, third_party_instance_id: "irc" }), 400, "M_INVALID_PARAM");
});

test("networks: there is only this one", async () => {
  assert.deepEqual((await query({ third_party_instance_id: "irc" })).json.chunk, []);
  assert.deepEqual((await query({ include_all_networks: true })).json, (await query()).json);
});

test("of another server there is no directory", async () => {
  for (const [serverName, status, errcode] of [
    ["elsewhere.example", 403, "M_FORBIDDEN"],
    ["no server", 400, "M_INVALID_PARAM"],
  ] as const) {
    assertRefused(await query({}, { server: serverName }), status, errcode);
    assertRefused(await carol.call("getPublicRooms", { query: { server: serverName } }), status, errcode);
  }
  assert.deepEqual((await query({}, { server: "musterland.example" })).json, (await query()).json);
});

test("other servers are told of rooms that they can take part in", async () => {
  const body = { visibility: "public", name: "borders" };
  const open = await roomWith(alice, [], body);
  const own = await roomWith(alice, [], { ...body, creation_content: { "m.federate": false } });
  const { publicRooms } = server.world.server;
  const ids = async (query: object) =>
    (await publicRooms.list({ term: "borders", ...query })).chunk.map(({ room_id }) => room_id);
  assert.deepEqual([await ids({ isFederated: true }), await ids({})], [[open], [open, own]]);
});

test("who is not signed in is shown no rooms", async () => {
  assertRefused(await server.call("getPublicRooms"), 401, "M_MISSING_TOKEN");
  assertRefused(await server.call("queryPublicRooms", { body: {} }), 401, "M_MISSING_TOKEN");
});
