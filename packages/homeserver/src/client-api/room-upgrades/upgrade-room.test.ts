import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, eventsOf, memberOf, setState, typesOf } from "../../testing/room-calls.ts";
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

const upgrade = (actor: Actor, roomId: string, new_version: unknown, more: object = {}) =>
  actor.call("upgradeRoom", { path: { roomId }, body: { new_version, ...more } });

async function upgraded(actor: Actor, roomId: string, version: string, more: object = {}): Promise<string> {
  const answer = await upgrade(actor, roomId, version, more);
  assert.equal(answer.status, 200, answer.text);
  assert.deepEqual(Object.keys(answer.json), ["replacement_room"]);
  return answer.json.replacement_room;
}

const resolve = async (roomAlias: string) =>
  (await server.call("getRoomIdByAlias", { path: { roomAlias } })).json.room_id;
const visibilityOf = async (roomId: string) =>
  (await server.call("getRoomVisibilityOnDirectory", { path: { roomId } })).json.visibility;
const join = (actor: Actor, roomId: string) => actor.call("joinRoomById", { path: { roomId }, body: {} });

const kept: Readonly<Record<string, object>> = {
  "m.room.name": { name: "Orchard" },
  "m.room.topic": { topic: "Apples" },
  "m.room.avatar": { url: "mxc://musterland.example/apple" },
  "m.room.guest_access": { guest_access: "can_join" },
  "m.room.history_visibility": { history_visibility: "invited" },
  "m.room.join_rules": { join_rule: "knock" },
  "m.room.encryption": { algorithm: "m.megolm.v1.aes-sha2" },
  "m.room.server_acl": { allow: ["*"], deny: ["evil.example"] },
};
const initial_state = Object.entries(kept).map(([type, content]) => ({ type, content }));

test("a new room takes the old one's place, and what it shows", async () => {
  const old = await roomWith(alice, [], { room_version: "10", initial_state });
  await setState(alice, old, "org.example.own", { value: 1 });
  const last = (await eventsOf(alice, old)).at(-1);
  const room = await upgraded(alice, old, "11");
  const create = await contentOf(alice, room, "m.room.create");
  assert.deepEqual(create, { room_version: "11", predecessor: { room_id: old, event_id: last.event_id } });
  for (const [type, content] of Object.entries(kept))
    assert.deepEqual(await contentOf(alice, room, type), content, type);
  assert.equal(await contentOf(alice, room, "org.example.own"), undefined);
  assert.deepEqual(await contentOf(alice, old, "m.room.tombstone"), {
    body: "This room has been replaced",
    replacement_room: room,
  });
  assert.equal((await memberOf(alice, room, alice)).membership, "join");
  assert.deepEqual(await visibilityOf(room), "private");
});

test("who may do what stays so, and in the old room ordinary people write and invite no more", async () => {
  const old = await roomWith(alice, [bob], { room_version: "11" });
  const levels = { ...(await contentOf(alice, old, "m.room.power_levels")), invite: 10, kick: 60 };
  await setState(alice, old, "m.room.power_levels", levels);
  const room = await upgraded(alice, old, "11");
  assert.deepEqual(await contentOf(alice, room, "m.room.power_levels"), levels);
  assert.deepEqual(await contentOf(alice, old, "m.room.power_levels"), { ...levels, invite: 50, events_default: 50 });
  const path = { roomId: old, eventType: "m.room.message", txnId: "late" };
  assertRefused(await bob.call("sendMessage", { path, body: { msgtype: "m.text", body: "late" } }), 403, "M_FORBIDDEN");
  await say(alice, old, "farewell");
  assert.equal(await memberOf(alice, room, bob), undefined);
});

test("everybody in the old room hears of it, and its answer to /sync ends with the way on", async () => {
  const old = await roomWith(alice, [bob]);
  const since = (await bob.sync()).next_batch;
  const room = await upgraded(alice, old, "12");
  const { events } = (await bob.sync({ since })).rooms.join[old].timeline;
  assert.deepEqual(typesOf(events), ["m.room.tombstone", "m.room.power_levels"]);
  assert.equal((await join(bob, room)).status, 200);
});

test("a room of version 12 knows its creators by what made it, and its predecessor by its id", async () => {
  const old = await roomWith(alice, [bob], { room_version: "11" });
  const levels = await contentOf(alice, old, "m.room.power_levels");
  await setState(alice, old, "m.room.power_levels", { ...levels, users: { ...levels.users, [bob.userId]: 50 } });
  const room = await upgraded(alice, old, "12");
  assert.deepEqual(await contentOf(alice, room, "m.room.create"), {
    room_version: "12",
    predecessor: { room_id: old },
  });
  assert.deepEqual((await contentOf(alice, room, "m.room.power_levels")).users, { [bob.userId]: 50 });
  const next = await upgraded(alice, room, "11");
  assert.deepEqual((await contentOf(alice, next, "m.room.power_levels")).users, {
    [alice.userId]: 100,
    [bob.userId]: 50,
  });
});

test("additional creators are those that the request names, where the version has them", async () => {
  const old = await roomWith(alice, [bob], { creation_content: { additional_creators: [bob.userId] } });
  const additional_creators = [carol.userId, alice.userId, carol.userId, "@far:elsewhere.example"];
  const room = await upgraded(alice, old, "12", { additional_creators });
  const create = await contentOf(alice, room, "m.room.create");
  assert.deepEqual(create.additional_creators, [carol.userId, "@far:elsewhere.example"]);
  const without = await upgraded(alice, await roomWith(alice, []), "11", { additional_creators: ["odd"] });
  assert.equal((await contentOf(alice, without, "m.room.create")).additional_creators, undefined);
  const wrong = await upgrade(alice, await roomWith(alice, []), "12", { additional_creators: ["odd"] });
  assertRefused(wrong, 400, "M_INVALID_PARAM");
});

test("whether others may take part, and what kind of room it is, stays so", async () => {
  const creation_content = { "m.federate": false, type: "org.example.garden" };
  const room = await upgraded(alice, await roomWith(alice, [], { room_version: "11", creation_content }), "12");
  const { predecessor: _, ...create } = await contentOf(alice, room, "m.room.create");
  assert.deepEqual(create, { room_version: "12", ...creation_content });
});

test("a space keeps its rooms, but those that were taken out", async () => {
  const old = await roomWith(alice, [], { creation_content: { type: "m.space" } });
  const [child, gone] = ["!child:musterland.example", "!gone:musterland.example"];
  await setState(alice, old, "m.space.child", { via: ["musterland.example"], order: "a" }, child);
  await setState(alice, old, "m.space.child", {}, gone);
  const room = await upgraded(alice, old, "12");
  assert.deepEqual(await contentOf(alice, room, "m.space.child", child), { via: ["musterland.example"], order: "a" });
  assert.equal(await contentOf(alice, room, "m.space.child", gone), undefined);
  const other = await roomWith(alice, []);
  await setState(alice, other, "m.space.child", { via: ["musterland.example"] }, child);
  assert.equal(await contentOf(alice, await upgraded(alice, other, "12"), "m.space.child", child), undefined);
});

test("who was banned stays banned", async () => {
  const old = await roomWith(alice, [bob]);
  await alice.call("ban", { path: { roomId: old }, body: { user_id: bob.userId, reason: "Again" } });
  const room = await upgraded(alice, old, "12");
  assert.deepEqual(await memberOf(alice, room, bob), { membership: "ban", reason: "Again" });
  assertRefused(await join(bob, room), 403, "M_FORBIDDEN");
  const forgiving = await upgraded(alice, room, "12", { additional_creators: [bob.userId] });
  assert.equal((await join(bob, forgiving)).status, 200);
});

test("aliases and the place in the directory go to the new room", async () => {
  const old = await roomWith(alice, [], { room_alias_name: "moving", visibility: "public" });
  const [main, other] = ["#moving:musterland.example", "#moving-too:musterland.example"];
  await alice.call("setRoomAlias", { path: { roomAlias: other }, body: { room_id: old } });
  await setState(alice, old, "m.room.canonical_alias", { alias: main, alt_aliases: [other] });
  const room = await upgraded(alice, old, "12");
  assert.deepEqual([await resolve(main), await resolve(other)], [room, room]);
  assert.deepEqual(await contentOf(alice, room, "m.room.canonical_alias"), { alias: main, alt_aliases: [other] });
  assert.deepEqual(await contentOf(alice, old, "m.room.canonical_alias"), {});
  assert.deepEqual([await visibilityOf(old), await visibilityOf(room)], ["private", "public"]);
});

test("what people set for the old room comes along, for whoever upgrades it and for who comes after", async () => {
  const old = await roomWith(alice, [bob]);
  const keep = (actor: Actor, type: string, body: object, roomId?: string) => {
    const id = roomId === undefined ? "setAccountData" : "setAccountDataPerRoom";
    return actor.call(id, { path: { userId: actor.userId, type, roomId: roomId ?? "" }, body });
  };
  const kept = async (actor: Actor, type: string, roomId?: string) => {
    const id = roomId === undefined ? "getAccountData" : "getAccountDataPerRoom";
    return (await actor.call(id, { path: { userId: actor.userId, type, roomId: roomId ?? "" } })).json;
  };
  const tags = { tags: { "m.favourite": { order: 1 } } };
  for (const actor of [alice, bob]) {
    await keep(actor, "m.tag", tags, old);
    await keep(actor, "m.direct", { [carol.userId]: [old], "@x:elsewhere.example": ["!x:elsewhere.example"] });
  }
  const room = await upgraded(alice, old, "12");
  await join(bob, room);
  await join(carol, room);
  for (const actor of [alice, bob]) {
    assert.deepEqual(await kept(actor, "m.tag", room), tags);
    const direct = { [carol.userId]: [old, room], "@x:elsewhere.example": ["!x:elsewhere.example"] };
    assert.deepEqual(await kept(actor, "m.direct"), direct);
  }
  assert.equal((await kept(carol, "m.tag", room)).errcode, "M_NOT_FOUND");
  await keep(bob, "m.tag", { tags: {} }, room);
  await join(bob, room);
  assert.deepEqual(await kept(bob, "m.tag", room), { tags: {} });
});

test("a room that only claims to take another's place gets nothing", async () => {
  const old = await roomWith(alice, [bob]);
  await bob.call("setAccountDataPerRoom", {
    path: { userId: bob.userId, type: "m.tag", roomId: old },
    body: { tags: { "m.favourite": {} } },
  });
  const claim = await roomWith(carol, [bob], { creation_content: { predecessor: { room_id: old } } });
  const path = { userId: bob.userId, type: "m.tag", roomId: claim };
  assertRefused(await bob.call("getAccountDataPerRoom", { path }), 404, "M_NOT_FOUND");
});

test("a join rule that the new version does not have lets nobody in without an invitation", async () => {
  const rules = { join_rule: "restricted", allow: [] };
  const old = await roomWith(alice, [], { initial_state: [{ type: "m.room.join_rules", content: rules }] });
  const older = await upgraded(alice, old, "7");
  assert.deepEqual(await contentOf(alice, older, "m.room.join_rules"), { join_rule: "invite" });
  const create = await contentOf(alice, older, "m.room.create");
  assert.equal(create.creator, alice.userId);
});

test("it takes the right to close the room, and being in it", async () => {
  const room = await roomWith(alice, [bob]);
  for (const actor of [bob, carol]) assertRefused(await upgrade(actor, room, "12"), 403, "M_FORBIDDEN");
  assertRefused(await upgrade(alice, "!nowhere:musterland.example", "12"), 403, "M_FORBIDDEN");
  assertRefused(await upgrade(alice, "nowhere", "12"), 400, "M_INVALID_PARAM");
  await alice.call("leaveRoom", { path: { roomId: room }, body: {} });
  assertRefused(await upgrade(alice, room, "12"), 403, "M_FORBIDDEN");
  assert.equal(await contentOf(bob, room, "m.room.tombstone"), undefined);
});

test("who may close a room and no more upgrades it all the same", async () => {
  const old = await roomWith(alice, [bob], { room_version: "11" });
  const levels = await contentOf(alice, old, "m.room.power_levels");
  const events = { ...levels.events, "m.room.tombstone": 10 };
  const users = { ...levels.users, [bob.userId]: 10 };
  await setState(alice, old, "m.room.power_levels", { ...levels, events, users });
  const room = await upgraded(bob, old, "11");
  assert.equal((await contentOf(alice, old, "m.room.tombstone")).replacement_room, room);
  assert.equal((await contentOf(alice, old, "m.room.power_levels")).events_default, 0);
  assert.deepEqual((await contentOf(bob, room, "m.room.power_levels")).users, users);
});

test("where encryption is required, the new room is encrypted as the old one was", async () => {
  const strict = await startWholeServer({ config: { encryption: "required" } });
  const { dora } = await strict.people("dora");
  const old = await roomWith(dora, [], { room_version: "11" });
  const encryption = { algorithm: "m.megolm.v1.aes-sha2", rotation_period_msgs: 7 };
  await setState(dora, old, "m.room.encryption", encryption);
  const room = await upgraded(dora, old, "12");
  assert.deepEqual(await contentOf(dora, room, "m.room.encryption"), encryption);
  strict.world.assertNoMistakes();
  await strict.world.close();
});

test("what is no upgrade", async () => {
  const room = await roomWith(alice, []);
  for (const version of ["99", "", "eleven"]) {
    assertRefused(await upgrade(alice, room, version), 400, "M_UNSUPPORTED_ROOM_VERSION");
  }
  assertRefused(await upgrade(alice, room, 12), 400, "M_BAD_JSON");
  assertRefused(await upgrade(alice, room, undefined), 400, "M_MISSING_PARAM");
  assertRefused(await upgrade(alice, room, "12", { additional_creators: "x" }), 400, "M_BAD_JSON");
  assert.equal(await contentOf(alice, room, "m.room.tombstone"), undefined);
});

test("the same request again gives the same room, at once, later and after a restart", async () => {
  const old = await roomWith(alice, []);
  const answers = await Promise.all([upgraded(alice, old, "12"), upgraded(alice, old, "12")]);
  await server.world.restart();
  assert.deepEqual(new Set([...answers, await upgraded(alice, old, "12")]).size, 1);
  assert.notEqual(await upgraded(alice, old, "11"), answers[0]);
});

/** As after a crash between the two steps: the new room is there, and the old one does not lead to it. */
async function leaveBegun(old: string, made: string, { userNid }: Actor): Promise<void> {
  const { registry, storage } = server.world.server;
  const values = [await registry.findNid(old), await registry.findNid(made), userNid];
  const text = "INSERT INTO room_upgrade (old_room_nid, new_room_nid, user_nid) VALUES ($1, $2, $3)";
  await storage.writer.submit({ key: "crash", rows: [], statements: [{ name: "begin_upgrade", text, values }] });
}

async function countBegun(): Promise<number> {
  const text = "SELECT count(*)::int AS count FROM room_upgrade";
  const [row] = await server.world.server.storage.reads.query<{ count: number }>({ name: "begun", text, values: [] });
  return Number(row?.count);
}

test("an upgrade that was begun is ended at the next start", async () => {
  const old = await roomWith(alice, [], { room_alias_name: "crashed", visibility: "public" });
  const made = await roomWith(alice, []);
  await leaveBegun(old, made, alice);
  await server.world.restart();
  assert.equal((await contentOf(alice, old, "m.room.tombstone")).replacement_room, made);
  assert.equal(await resolve("#crashed:musterland.example"), made);
  assert.deepEqual([await visibilityOf(old), await visibilityOf(made)], ["private", "public"]);
  assert.equal(await countBegun(), 0);
  const count = (await eventsOf(alice, old)).length;
  await leaveBegun(old, made, alice);
  await server.world.restart();
  assert.deepEqual([(await eventsOf(alice, old)).length, await countBegun()], [count, 0]);
});

test("an upgrade that was begun is ended before another one is", async () => {
  const [old, made] = [await roomWith(alice, []), await roomWith(alice, [])];
  await leaveBegun(old, made, alice);
  const next = await upgraded(alice, old, "11");
  const tombstones = (await eventsOf(alice, old)).filter(({ type }) => type === "m.room.tombstone");
  assert.deepEqual(
    tombstones.map(({ content }) => content.replacement_room),
    [made, next],
  );
  assert.equal(await countBegun(), 0);
});

test("an upgrade that may not be ended any more is given up", async () => {
  const [old, made] = [await roomWith(alice, [bob]), await roomWith(bob, [])];
  await leaveBegun(old, made, bob);
  await server.world.restart();
  assert.deepEqual([await contentOf(alice, old, "m.room.tombstone"), await countBegun()], [undefined, 0]);
});
