import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { bodiesOf, redact, setState, typesOf } from "../../testing/room-calls.ts";
import { type Actor, roomWith, say, send, startWholeServer } from "../../testing/whole-server.ts";

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

const sync = (actor: Actor, filter: object, since?: string) =>
  actor.sync({ filter: JSON.stringify(filter), ...(since === undefined ? {} : { since }) });

const define = async (actor: Actor, filter: object): Promise<string> => {
  const { json } = await actor.call("defineFilter", { path: { userId: actor.userId }, body: filter });
  return json.filter_id;
};

test("a filter by its id is as one in the query, and everybody has their own", async () => {
  const room = await roomWith(alice, [bob]);
  await say(alice, room, "x");
  const filter = { room: { rooms: [room], timeline: { types: ["m.room.message"] } } };
  const id = await define(bob, filter);
  for (const asked of [id, JSON.stringify(filter)]) {
    const { join: joined } = (await bob.sync({ filter: asked })).rooms;
    assert.deepEqual([Object.keys(joined), typesOf(joined[room].timeline.events)], [[room], ["m.room.message"]]);
  }
  assertRefused(await alice.call("sync", { query: { filter: id } }), 404, "M_NOT_FOUND");
  for (const unknown of ["999", "x", "", "-1"]) {
    assertRefused(await bob.call("sync", { query: { filter: unknown } }), 404, "M_NOT_FOUND");
  }
});

test("what is no filter is refused", async () => {
  for (const filter of [
    "{",
    '{"room":1}',
    '{"room":{"rooms":["x"]}}',
    '{"event_format":"xml"}',
    '{"event_fields":"x"}',
  ]) {
    assertRefused(await bob.call("sync", { query: { filter } }), 400, "M_INVALID_PARAM");
  }
});

test("rooms and not_rooms choose the rooms", async () => {
  const [one, two] = [await roomWith(alice, [bob]), await roomWith(alice, [bob])];
  const roomsSeen = async (room: object) => Object.keys((await sync(bob, { room })).rooms.join);
  assert.deepEqual(await roomsSeen({ rooms: [one] }), [one]);
  assert.deepEqual(await roomsSeen({ rooms: [one, two], not_rooms: [two] }), [one]);
  assert.deepEqual(await roomsSeen({ rooms: [] }), []);
  assert.ok(!(await roomsSeen({ not_rooms: [one] })).includes(one));
  const invited = await roomWith(alice, [], { invite: [bob.userId] });
  assert.deepEqual(Object.keys((await sync(bob, { room: { rooms: [one] } })).rooms.invite), []);
  assert.deepEqual(Object.keys((await sync(bob, { room: { rooms: [invited] } })).rooms.invite), [invited]);
});

test("include_leave shows the rooms that one left", async () => {
  const room = await roomWith(alice, [bob]);
  const { next_batch } = await bob.sync();
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  const left = async (filter: object, since?: string) => Object.keys((await sync(bob, filter, since)).rooms.leave);
  assert.deepEqual(await left({ room: { rooms: [room], include_leave: true } }), [room]);
  assert.deepEqual(await left({ room: { rooms: [room], include_leave: false } }), []);
  assert.deepEqual(await left({ room: { rooms: [room] } }), []);
  assert.deepEqual(await left({ room: { rooms: [room] } }, next_batch), [room]);
});

const timelineCases = [
  [{}, ["a", "b", "picture", "other"]],
  [{ limit: 2 }, ["picture", "other"]],
  [{ limit: 1, types: ["m.room.message"] }, ["picture"]],
  [{ types: ["m.room.message"] }, ["a", "b", "picture"]],
  [{ types: ["org.*"] }, ["other"]],
  [{ not_types: ["m.room.message"] }, ["other"]],
  [{ senders: ["@bob:musterland.example"] }, ["b", "picture", "other"]],
  [{ not_senders: ["@bob:musterland.example"] }, ["a"]],
  [{ contains_url: true }, ["picture"]],
  [{ contains_url: false }, ["a", "b", "other"]],
  [{ rooms: [] }, []],
] as const;

for (const [timeline, bodies] of timelineCases) {
  test(`a timeline by ${JSON.stringify(timeline)}`, async () => {
    const room = await roomWith(alice, [bob, carol]);
    await say(alice, room, "a");
    await say(bob, room, "b");
    await say(bob, room, "picture", { url: "mxc://x/y" });
    await send(bob, room, { body: "other" }, "org.example.thing");
    const part = (await sync(carol, { room: { rooms: [room], timeline } })).rooms.join[room];
    assert.deepEqual(bodiesOf(part.timeline.events), bodies);
  });
}

test("a timeline of some rooms only", async () => {
  const [one, two] = [await roomWith(alice, [bob]), await roomWith(alice, [bob])];
  for (const room of [one, two]) await say(alice, room, "x");
  const { join: joined } = (await sync(bob, { room: { timeline: { not_rooms: [two] } } })).rooms;
  assert.deepEqual(bodiesOf(joined[one].timeline.events), ["x"]);
  assert.deepEqual(joined[two].timeline.events, []);
});

test("a limited timeline says so also where a filter is in the way", async () => {
  const room = await roomWith(alice, [bob]);
  const { next_batch } = await bob.sync();
  for (let at = 1; at <= 3; at++) {
    await say(alice, room, String(at));
    await send(alice, room, {}, "org.example.noise");
  }
  const shown = async (limit: number) => {
    const filter = { room: { timeline: { limit, types: ["m.room.message"] } } };
    const { timeline } = (await sync(bob, filter, next_batch)).rooms.join[room];
    return [bodiesOf(timeline.events), timeline.limited];
  };
  assert.deepEqual(await shown(2), [["2", "3"], true]);
  assert.deepEqual(await shown(3), [["1", "2", "3"], false]);
});

const stateCases = [
  [{ types: ["m.room.name"] }, ["m.room.name"]],
  [{ types: ["m.room.n*", "m.room.topic"] }, ["m.room.name", "m.room.topic"]],
  [
    { types: ["m.room.*"], not_types: ["m.room.[a-z]*", "m.room.member", "m.room.p*", "m.room.c*", "m.room.j*"] },
    ["m.room.guest_access", "m.room.history_visibility", "m.room.name", "m.room.topic"],
  ],
  [{ senders: ["@bob:musterland.example"] }, ["m.room.member"]],
  [{ not_senders: ["@alice:musterland.example", "@bob:musterland.example"] }, ["m.room.member"]],
  [{ contains_url: true }, []],
  [{ rooms: [] }, []],
] as const;

for (const [state, types] of stateCases) {
  test(`state by ${JSON.stringify(state)}`, async () => {
    const room = await roomWith(alice, [bob, carol], { name: "Hall", topic: "Talk" });
    const part = (await sync(carol, { room: { rooms: [room], state, timeline: { limit: 0 } } })).rooms.join[room];
    assert.deepEqual(typesOf(part.state.events).toSorted(), types);
  });
}

type Member = { readonly type: string; readonly state_key: string };
const membersIn = (events: readonly Member[]) =>
  events
    .filter(({ type }) => type === "m.room.member")
    .map(({ state_key }) => state_key.slice(1).split(":")[0])
    .toSorted();

test("lazy_load_members brings the members who spoke, and oneself, once", async () => {
  const room = await roomWith(alice, [bob, carol], { name: "Hall" });
  await say(bob, room, "first");
  const lazy = { room: { rooms: [room], state: { lazy_load_members: true }, timeline: { limit: 1 } } };
  const first = await sync(carol, lazy);
  assert.deepEqual(membersIn(first.rooms.join[room].state.events), ["bob", "carol"]);
  await say(bob, room, "second");
  const second = await sync(carol, lazy, first.next_batch);
  assert.deepEqual(membersIn(second.rooms.join[room].state.events), []);
  await say(alice, room, "third");
  const third = await sync(carol, lazy, second.next_batch);
  assert.deepEqual(membersIn(third.rooms.join[room].state.events), ["alice"]);
  const redundant = { room: { ...lazy.room, state: { lazy_load_members: true, include_redundant_members: true } } };
  await say(bob, room, "fourth");
  const fourth = await sync(carol, redundant, third.next_batch);
  assert.deepEqual(membersIn(fourth.rooms.join[room].state.events), ["bob"]);
  const eager = await sync(carol, { room: { rooms: [room], timeline: { limit: 1 } } });
  assert.deepEqual(membersIn(eager.rooms.join[room].state.events), ["alice", "bob", "carol"]);
});

test("a summary names heroes where the room has no name, and counts", async () => {
  const room = await roomWith(alice, [bob], { invite: [carol.userId] });
  const lazy = { room: { rooms: [room], state: { lazy_load_members: true } } };
  const { summary } = (await sync(bob, lazy)).rooms.join[room];
  assert.deepEqual(summary, {
    "m.heroes": [alice.userId, carol.userId],
    "m.joined_member_count": 2,
    "m.invited_member_count": 1,
  });
});

test("account data by type, globally and in rooms", async () => {
  const room = await roomWith(alice, [bob]);
  for (const type of ["org.example.a", "org.example.b"]) {
    await bob.call("setAccountData", { path: { userId: bob.userId, type }, body: { type } });
    await bob.call("setAccountDataPerRoom", { path: { userId: bob.userId, roomId: room, type }, body: { type } });
  }
  const globally = async (account_data: object) => {
    const { account_data: part } = await sync(bob, { account_data });
    return typesOf(part?.events ?? []).filter((type) => type.startsWith("org.example."));
  };
  assert.deepEqual((await globally({})).toSorted(), ["org.example.a", "org.example.b"]);
  assert.deepEqual(await globally({ types: ["*.a"] }), ["org.example.a"]);
  assert.deepEqual(await globally({ not_types: ["org.example.a"] }), ["org.example.b"]);
  const inRoom = async (account_data: object) => {
    const part = (await sync(bob, { room: { rooms: [room], account_data } })).rooms.join[room];
    return typesOf(part.account_data?.events ?? []).toSorted();
  };
  assert.deepEqual(await inRoom({}), ["org.example.a", "org.example.b"]);
  assert.deepEqual(await inRoom({ types: ["*.a"] }), ["org.example.a"]);
  assert.deepEqual(await inRoom({ not_types: ["*.a"] }), ["org.example.b"]);
  assert.deepEqual(await inRoom({ not_rooms: [room] }), []);
});

test("ephemeral events by type and room", async () => {
  const room = await roomWith(alice, [bob]);
  const said = await say(alice, room, "x");
  await alice.call("setTyping", { path: { roomId: room, userId: alice.userId }, body: { typing: true } });
  await alice.call("postReceipt", { path: { roomId: room, receiptType: "m.read", eventId: said }, body: {} });
  const seen = async (ephemeral: object) => {
    const part = (await sync(bob, { room: { rooms: [room], ephemeral } })).rooms.join[room];
    return typesOf(part.ephemeral?.events ?? []).toSorted();
  };
  assert.deepEqual(await seen({}), ["m.receipt", "m.typing"]);
  assert.deepEqual(await seen({ types: ["m.typing"] }), ["m.typing"]);
  assert.deepEqual(await seen({ not_types: ["m.typing"] }), ["m.receipt"]);
  assert.deepEqual(await seen({ rooms: [] }), []);
});

test("a filter of presence is taken", async () => {
  assert.ok(
    (await sync(bob, { presence: { types: ["m.presence"], not_senders: [alice.userId], limit: 1 } })).next_batch,
  );
});

/** Not held against the contract: fields may be missing that it asks for. */
async function raw(actor: Actor, filter: object, since?: string) {
  const query = { filter: JSON.stringify(filter), ...(since === undefined ? {} : { since }) };
  return (await server.world.client.get("/_matrix/client/v3/sync", { token: actor.token, query })).json;
}

test("event_fields leaves only what it names", async () => {
  const room = await roomWith(alice, [bob], { name: "Hall" });
  await say(alice, room, "x", { format: "org.example", "m.mentions": { user_ids: [bob.userId] } });
  const event_fields = ["type", "content.body", "content.m\\.mentions", "unsigned.membership"];
  const filter = { event_fields, room: { rooms: [room], timeline: { limit: 1 }, state: { types: ["m.room.name"] } } };
  const { timeline, state } = (await raw(bob, filter)).rooms.join[room];
  assert.deepEqual(timeline.events, [
    {
      type: "m.room.message",
      content: { body: "x", "m.mentions": { user_ids: [bob.userId] } },
      unsigned: { membership: "join" },
    },
  ]);
  assert.deepEqual(state.events, [{ type: "m.room.name" }]);
});

test("event_format federation shows events as servers exchange them", async () => {
  const room = await roomWith(alice, [bob]);
  const gone = await say(alice, room, "gone");
  await redact(alice, room, gone);
  const said = await say(alice, room, "x");
  const filter = { event_format: "federation", room: { rooms: [room], timeline: { limit: 3 } } };
  const { timeline, state } = (await raw(bob, filter)).rooms.join[room];
  const [redacted, redaction, message] = timeline.events;
  assert.deepEqual([message.event_id, message.room_id, message.content.body], [said, room, "x"]);
  assert.deepEqual(message.prev_events, [redaction.event_id]);
  assert.ok(message.auth_events.length > 0 && message.depth > redaction.depth);
  assert.ok(typeof message.hashes.sha256 === "string" && Object.keys(message.signatures).length === 1);
  assert.equal(message.unsigned.membership, "join");
  assert.deepEqual([redacted.event_id, redacted.content], [gone, {}]);
  assert.ok(redacted.unsigned.redacted_because && redacted.hashes);
  const created = state.events.find(({ type }: { type: string }) => type === "m.room.create");
  assert.deepEqual([created.room_id, created.prev_events, created.depth], [undefined, [], 1]);
  const client = { event_format: "client", room: filter.room };
  assert.equal((await raw(bob, client)).rooms.join[room].timeline.events[2].hashes, undefined);
  const both = await raw(bob, { ...filter, event_fields: ["depth"] });
  assert.deepEqual(both.rooms.join[room].timeline.events.at(-1), { depth: message.depth });
});

test("what changes state is told in the format that is asked for, too", async () => {
  const room = await roomWith(alice, [bob]);
  const { next_batch } = await bob.sync();
  await setState(alice, room, "m.room.name", { name: "Hall" });
  const { timeline } = (await raw(bob, { event_fields: ["content"] }, next_batch)).rooms.join[room];
  assert.deepEqual(timeline.events, [{ content: { name: "Hall" } }]);
});
