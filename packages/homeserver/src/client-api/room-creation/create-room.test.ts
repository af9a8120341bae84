import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, eventsOf, memberOf, setState, typesOf } from "../../testing/room-calls.ts";
import { type Actor, say, startWholeServer } from "../../testing/whole-server.ts";

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

const create = (body: unknown) => alice.call("createRoom", { body });

async function make(body: object = {}): Promise<string> {
  const answer = await create(body);
  assert.equal(answer.status, 200, answer.text);
  return answer.json.room_id;
}

async function listed(roomId: string): Promise<unknown> {
  const rows = await server.world.server.storage.reads.query<{ isListed: boolean }>({
    name: "",
    text: `SELECT is_listed AS "isListed" FROM room WHERE room_id = $1`,
    values: [roomId],
  });
  return rows[0]?.isListed;
}

test("an empty wish makes a private room of version 12, its events in the specification's order", async () => {
  assert.equal((await create(undefined)).status, 200);
  const room = await make();
  assert.deepEqual(typesOf(await eventsOf(alice, room)), [
    "m.room.create",
    "m.room.member",
    "m.room.power_levels",
    "m.room.join_rules",
    "m.room.history_visibility",
    "m.room.guest_access",
  ]);
  assert.deepEqual(await contentOf(alice, room, "m.room.create"), { room_version: "12" });
  assert.deepEqual((await memberOf(alice, room, alice)).membership, "join");
  assert.equal(await listed(room), false);
  const { json } = await alice.call("getJoinedRooms");
  assert.ok(json.joined_rooms.includes(room));
});

const presets = [
  ["private_chat", "invite", "can_join", 0],
  ["trusted_private_chat", "invite", "can_join", 0],
  ["public_chat", "public", "forbidden", 50],
] as const;

for (const [preset, joinRule, guestAccess, inviteLevel] of presets) {
  test(`the preset ${preset} sets who may join, who may read, and whether guests may`, async () => {
    const room = await make({ preset });
    assert.deepEqual(await contentOf(alice, room, "m.room.join_rules"), { join_rule: joinRule });
    assert.deepEqual(await contentOf(alice, room, "m.room.history_visibility"), { history_visibility: "shared" });
    assert.deepEqual(await contentOf(alice, room, "m.room.guest_access"), { guest_access: guestAccess });
    assert.equal((await contentOf(alice, room, "m.room.power_levels")).invite, inviteLevel);
    const joins = await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
    assert.equal(joins.status, joinRule === "public" ? 200 : 403);
  });
}

test("without a preset the visibility decides, and it is kept", async () => {
  for (const [visibility, joinRule] of [
    ["public", "public"],
    ["private", "invite"],
  ]) {
    const room = await make({ visibility });
    assert.deepEqual(await contentOf(alice, room, "m.room.join_rules"), { join_rule: joinRule });
    assert.equal(await listed(room), visibility === "public");
  }
  const room = await make({ visibility: "public", preset: "private_chat" });
  assert.deepEqual(await contentOf(alice, room, "m.room.join_rules"), { join_rule: "invite" });
  assert.equal(await listed(room), true);
});

const versions = Array.from({ length: 12 }, (_, at) => String(at + 1));
const eventIds = [
  /^\$[A-Za-z0-9_-]{43}:musterland\.example$/,
  /^\$[A-Za-z0-9+/]{43}$/,
  /^\$[A-Za-z0-9_-]{43}$/,
] as const;

for (const version of versions) {
  test(`a room of version ${version} is made and lived in`, async () => {
    const room = await make({ room_version: version, preset: "public_chat", name: "Hall" });
    const created = await contentOf(alice, room, "m.room.create");
    assert.equal(created.room_version, version);
    assert.equal(created.creator, Number(version) <= 10 ? alice.userId : undefined);
    const levels = await contentOf(alice, room, "m.room.power_levels");
    assert.deepEqual(levels.users, version === "12" ? {} : { [alice.userId]: 100 });
    assert.ok(levels.events["m.room.tombstone"] > levels.state_default);
    const [first] = await eventsOf(alice, room);
    if (version === "12") assert.equal(room.slice(1), first.event_id.slice(1));
    else assert.match(room, /^![A-Za-z0-9_-]+:musterland\.example$/);
    assert.equal((await bob.call("joinRoomById", { path: { roomId: room }, body: {} })).status, 200);
    const said = await say(bob, room, "hello");
    assert.match(said, Number(version) < 3 ? eventIds[0] : version === "3" ? eventIds[1] : eventIds[2]);
    assertRefused(await setState(bob, room, "m.room.name", { name: "Mine" }), 403, "M_FORBIDDEN");
    const redacted = await bob.call("redactEvent", { path: { roomId: room, eventId: said, txnId: "r" }, body: {} });
    assert.equal(redacted.status, 200, redacted.text);
    const last = (await eventsOf(alice, room)).at(-1);
    assert.deepEqual([last.type, last.redacts], ["m.room.redaction", said]);
    assert.equal(last.content.redacts, Number(version) >= 11 ? said : undefined);
  });
}

test("a version that is not served is refused", async () => {
  for (const version of ["0", "01", "13", "org.example.v"]) {
    assertRefused(await create({ room_version: version }), 400, "M_UNSUPPORTED_ROOM_VERSION");
  }
});

test("name and topic become state, the topic also as text", async () => {
  const room = await make({ name: "Council", topic: "Order of the day" });
  assert.deepEqual(await contentOf(bob, room, "m.room.name"), undefined);
  assert.deepEqual(await contentOf(alice, room, "m.room.name"), { name: "Council" });
  assert.deepEqual(await contentOf(alice, room, "m.room.topic"), {
    topic: "Order of the day",
    "m.topic": { "m.text": [{ body: "Order of the day", mimetype: "text/plain" }] },
  });
});

test("whom one invites is invited, with their name, once", async () => {
  await bob.call("setProfileField", {
    path: { userId: bob.userId, keyName: "displayname" },
    body: { displayname: "Bob" },
  });
  const room = await make({ invite: [bob.userId, carol.userId, bob.userId], name: "Council" });
  const events = await eventsOf(alice, room);
  const invitations = events.filter(({ content }) => content.membership === "invite");
  assert.deepEqual(
    invitations.map(({ state_key }) => state_key),
    [bob.userId, carol.userId],
  );
  assert.deepEqual(invitations[0].content, { membership: "invite", displayname: "Bob" });
  const { invite_state } = (await bob.sync()).rooms.invite[room];
  assert.ok(typesOf(invite_state.events).includes("m.room.name"));
  assert.equal((await bob.call("joinRoomById", { path: { roomId: room }, body: {} })).status, 200);
});

test("is_direct marks the invitations", async () => {
  const room = await make({ invite: [bob.userId], is_direct: true });
  assert.equal((await memberOf(alice, room, bob)).is_direct, true);
  assert.equal((await memberOf(alice, room, alice)).is_direct, undefined);
  const plain = await make({ invite: [bob.userId], is_direct: false });
  assert.equal((await memberOf(alice, plain, bob)).is_direct, undefined);
});

test("people who cannot be invited make no room", async () => {
  const before = (await alice.call("getJoinedRooms")).json.joined_rooms.length;
  assertRefused(await create({ invite: ["@nobody:musterland.example"] }), 404, "M_NOT_FOUND");
  assertRefused(await create({ invite: ["@somebody:elsewhere.example"] }), 403, "M_FORBIDDEN");
  assertRefused(await create({ invite: [alice.userId] }), 400, "M_INVALID_PARAM");
  assertRefused(await create({ invite: ["nobody"] }), 400, "M_INVALID_PARAM");
  assertRefused(await create({ invite: ["@nobody"] }), 400, "M_INVALID_PARAM");
  assert.equal((await alice.call("getJoinedRooms")).json.joined_rooms.length, before);
});

test("nobody is invited by e-mail or telephone", async () => {
  const invited = { id_server: "id.example", id_access_token: "x", medium: "email", address: "bob@example.org" };
  assertRefused(await create({ invite_3pid: [invited] }), 403, "M_FORBIDDEN");
  await make({ invite_3pid: [] });
});

test("whom one trusts has the creator's power", async () => {
  const older = await make({ preset: "trusted_private_chat", invite: [bob.userId], room_version: "11" });
  assert.deepEqual((await contentOf(alice, older, "m.room.power_levels")).users, {
    [alice.userId]: 100,
    [bob.userId]: 100,
  });
  assert.equal((await contentOf(alice, older, "m.room.create")).additional_creators, undefined);
  const creation_content = { additional_creators: [carol.userId, bob.userId] };
  const newest = await make({ preset: "trusted_private_chat", invite: [bob.userId, carol.userId], creation_content });
  const created = await contentOf(alice, newest, "m.room.create");
  assert.deepEqual(created.additional_creators, [carol.userId, bob.userId]);
  assert.deepEqual((await contentOf(alice, newest, "m.room.power_levels")).users, {});
  for (const room of [older, newest]) {
    await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
    const levels = await contentOf(bob, room, "m.room.power_levels");
    assert.equal((await setState(bob, room, "m.room.power_levels", { ...levels, ban: 60 })).status, 200);
  }
  const plain = await make({ invite: [bob.userId] });
  assert.equal((await contentOf(alice, plain, "m.room.create")).additional_creators, undefined);
});

test("what is asked of the create event stands in it, but for what the server says", async () => {
  const creation_content = { "m.federate": false, type: "m.space", room_version: "1", creator: "@eve:x", "org.x": [1] };
  assert.deepEqual(await contentOf(alice, await make({ creation_content }), "m.room.create"), {
    "m.federate": false,
    type: "m.space",
    room_version: "12",
    "org.x": [1],
    creator: "@eve:x",
  });
  const older = await make({ creation_content, room_version: "10" });
  assert.equal((await contentOf(alice, older, "m.room.create")).creator, alice.userId);
});

test("additional creators must be people", async () => {
  for (const additional_creators of [["nobody"], "nobody", [1], {}]) {
    assertRefused(await create({ creation_content: { additional_creators } }), 400, "M_INVALID_ROOM_STATE");
  }
  const room = await make({ creation_content: { additional_creators: [bob.userId] }, invite: [bob.userId] });
  await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
  assert.equal((await setState(bob, room, "m.room.name", { name: "Ours" })).status, 200);
});

test("initial state wins over the preset, and name and topic over it", async () => {
  const room = await make({
    preset: "public_chat",
    name: "By parameter",
    initial_state: [
      { type: "m.room.join_rules", content: { join_rule: "invite" } },
      { type: "m.room.history_visibility", state_key: "", content: { history_visibility: "world_readable" } },
      { type: "m.room.name", content: { name: "By state" } },
      { type: "m.room.topic", content: { topic: "Kept" } },
      { type: "org.example.thing", state_key: "one", content: { number: 1 } },
      { type: "org.example.thing", state_key: "one", content: { number: 2 } },
      { type: "org.example.thing", content: {} },
    ],
  });
  assert.deepEqual(await contentOf(alice, room, "m.room.join_rules"), { join_rule: "invite" });
  assert.deepEqual(await contentOf(alice, room, "m.room.history_visibility"), { history_visibility: "world_readable" });
  assert.deepEqual(await contentOf(alice, room, "m.room.name"), { name: "By parameter" });
  assert.deepEqual(await contentOf(alice, room, "m.room.topic"), { topic: "Kept" });
  assert.deepEqual(await contentOf(alice, room, "org.example.thing", "one"), { number: 2 });
  assert.deepEqual(await contentOf(alice, room, "org.example.thing"), {});
  const names = (await eventsOf(alice, room)).filter(({ type }) => type === "m.room.name");
  assert.equal(names.length, 1);
});

test("initial state may give the power levels whole", async () => {
  const content = { users: { [alice.userId]: 100 }, ban: 77 };
  const room = await make({ room_version: "11", initial_state: [{ type: "m.room.power_levels", content }] });
  assert.deepEqual(await contentOf(alice, room, "m.room.power_levels"), content);
});

test("a room cannot begin with what its rules refuse", async () => {
  const states = [
    { type: "m.room.create", content: {} },
    { type: "m.room.member", state_key: bob.userId, content: { membership: "join" } },
    { type: "org.example.of", state_key: bob.userId, content: {} },
    { type: "m.room.power_levels", content: { ban: "x" } },
  ];
  for (const state of states) assertRefused(await create({ initial_state: [state] }), 400, "M_INVALID_ROOM_STATE");
  const users = { [bob.userId]: 100 };
  const powerless = { room_version: "11", name: "x", power_level_content_override: { users } };
  assertRefused(await create(powerless), 400, "M_INVALID_ROOM_STATE");
  const uninvited = { room_version: "11", power_level_content_override: { invite: 101 }, invite: [bob.userId] };
  assertRefused(await create(uninvited), 400, "M_INVALID_ROOM_STATE");
  // The creators of version 12 stand above all levels and are not listed.
  const listedCreator = { power_level_content_override: { users: { [alice.userId]: 100 } } };
  assertRefused(await create(listedCreator), 400, "M_INVALID_ROOM_STATE");
});

test("power_level_content_override lies over the standard levels", async () => {
  const override = { users_default: 5, events: { "m.room.name": 0 }, "org.example.extra": true };
  const room = await make({ power_level_content_override: override });
  const levels = await contentOf(alice, room, "m.room.power_levels");
  assert.equal(levels.users_default, 5);
  assert.deepEqual(levels.events, { "m.room.name": 0 });
  assert.equal(levels["org.example.extra"], true);
  assert.equal(levels.ban, 50);
});

test("the alias is the room's canonical one, and leads into it", async () => {
  const room = await make({ room_alias_name: "town-hall", preset: "public_chat" });
  const alias = "#town-hall:musterland.example";
  assert.deepEqual(await contentOf(alice, room, "m.room.canonical_alias"), { alias });
  const { json } = await bob.call("joinRoom", { path: { roomIdOrAlias: alias }, body: {} });
  assert.equal(json.room_id, room);
  assertRefused(await create({ room_alias_name: "town-hall" }), 400, "M_ROOM_IN_USE");
});

test("an alias that cannot be is refused", async () => {
  for (const name of ["", "a:b", "a b", "a\u0000b", "x".repeat(250)]) {
    assertRefused(await create({ room_alias_name: name }), 400, "M_INVALID_PARAM");
  }
});

test("of two who want the same alias at once one gets it", async () => {
  const answers = await Promise.all([0, 1, 2].map(() => create({ room_alias_name: "wanted" })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 400, 400]);
  assert.equal(answers.filter(({ json }) => json.errcode === "M_ROOM_IN_USE").length, 2);
});

test("a room that was not made leaves its alias free", async () => {
  const wish = { room_alias_name: "free-again", initial_state: [{ type: "m.room.create", content: {} }] };
  assertRefused(await create(wish), 400, "M_INVALID_ROOM_STATE");
  await make({ room_alias_name: "free-again" });
});

test("rooms of one moment are different rooms", async () => {
  const rooms = await Promise.all([0, 1, 2, 3].map(() => make({ name: "Same" })));
  assert.equal(new Set(rooms).size, 4);
});

test("fractions and what is not of its type are bad JSON", async () => {
  for (const body of [
    '{"initial_state":[{"type":"a","content":{"n":1.5}}]}',
    '{"creation_content":{"n":1.0}}',
    '{"power_level_content_override":{"ban":5e1}}',
    { name: 1 },
    { topic: [] },
    { invite: "x" },
    { is_direct: "yes" },
    { room_version: 11 },
    { initial_state: {} },
    { creation_content: [] },
    { power_level_content_override: 1 },
    { room_alias_name: null },
  ]) {
    assertRefused(await create(body), 400, "M_BAD_JSON");
  }
  assertRefused(await create({ preset: "anything" }), 400, "M_INVALID_PARAM");
  assertRefused(await create({ visibility: "hidden" }), 400, "M_INVALID_PARAM");
  assertRefused(await create({ initial_state: [{ content: {} }] }), 400, "M_MISSING_PARAM");
  assertRefused(await create({ initial_state: [{ type: "a" }] }), 400, "M_MISSING_PARAM");
  assertRefused(await create("[]"), 400, "M_BAD_JSON");
});

test("an event that is too large makes no room", async () => {
  const content = { text: "x".repeat(65_536) };
  assertRefused(await create({ initial_state: [{ type: "org.example.long", content }] }), 413, "M_TOO_LARGE");
  assertRefused(await create({ initial_state: [{ type: "t".repeat(256), content: {} }] }), 413, "M_TOO_LARGE");
  assertRefused(await create({ name: "n".repeat(65_536) }), 413, "M_TOO_LARGE");
});

test("rooms of one moment are different rooms also where a restart lies between", async () => {
  const before = [await make({ name: "Again" }), await make({ name: "Again" })];
  await server.world.restart();
  const rooms = new Set([...before, await make({ name: "Again" }), await make({ name: "Again" })]);
  assert.equal(rooms.size, 4);
  for (const room of rooms) assert.deepEqual(await contentOf(alice, room, "m.room.name"), { name: "Again" });
});

test("what is made is there after a restart", async () => {
  const room = await make({ room_alias_name: "lasting", name: "Lasting", preset: "public_chat" });
  await server.world.restart();
  assert.deepEqual(await contentOf(alice, room, "m.room.name"), { name: "Lasting" });
  const path = { roomIdOrAlias: "#lasting:musterland.example" };
  assert.equal((await bob.call("joinRoom", { path, body: {} })).json.room_id, room);
  assertRefused(await create({ room_alias_name: "lasting" }), 400, "M_ROOM_IN_USE");
});
