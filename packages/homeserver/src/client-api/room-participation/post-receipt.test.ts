import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, roomWith, say, send, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;
let carol: Actor;
let room: string;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob, carol } = await server.people("alice", "bob", "carol"));
});
after(() => server.world.close());

const mark = (actor: Actor, eventId: string, body: object = {}, receiptType = "m.read", roomId = room) =>
  actor.call("postReceipt", { path: { roomId, receiptType, eventId }, body });

type Answer = Awaited<ReturnType<Actor["sync"]>>;
type Receipts = Record<string, Record<string, Record<string, { ts: number; thread_id?: string }>>>;

const eventsIn = (answer: Answer, roomId = room): readonly Receipts[] =>
  (answer.rooms.join[roomId]?.ephemeral?.events ?? [])
    .filter((event: { type: string }) => event.type === "m.receipt")
    .map((event: { content: Receipts }) => event.content);

/** Each receipt as one line, sorted: event, type, user and thread. */
function linesIn(answer: Answer, names: Readonly<Record<string, string>>, roomId = room): readonly string[] {
  const lines = eventsIn(answer, roomId).flatMap((content) =>
    Object.entries(content).flatMap(([eventId, types]) =>
      Object.entries(types).flatMap(([type, users]) =>
        Object.entries(users).map(([userId, { thread_id }]) =>
          [names[eventId] ?? eventId, type, userId.split(":")[0], names[thread_id ?? ""] ?? thread_id ?? "-"].join(" "),
        ),
      ),
    ),
  );
  return lines.sort();
}

test("a public receipt is seen by everybody, with when it was sent", async () => {
  room = await roomWith(alice, [bob]);
  const eventId = await say(alice, room, "one");
  const { next_batch } = await alice.sync();
  const waiting = alice.poll(next_batch);
  const ts = server.world.clock.now();
  assert.deepEqual((await mark(bob, eventId)).json, {});
  const expected = [{ [eventId]: { "m.read": { [bob.userId]: { ts } } } }];
  assert.deepEqual(eventsIn(await waiting), expected);
  assert.deepEqual(eventsIn(await alice.sync()), expected);
});

test("a private receipt is seen by its owner alone, and wakes nobody else", async () => {
  room = await roomWith(alice, [bob]);
  const eventId = await say(alice, room, "one");
  const { next_batch } = await alice.sync();
  const own = await bob.sync();
  const waiting = bob.poll(own.next_batch);
  await mark(bob, eventId, {}, "m.read.private");
  assert.deepEqual(linesIn(await waiting, { [eventId]: "one" }), ["one m.read.private @bob -"]);
  assert.deepEqual(linesIn(await bob.sync(), { [eventId]: "one" }), ["one m.read.private @bob -"]);
  assert.deepEqual((await alice.sync({ since: next_batch })).rooms.join, {});
  assert.deepEqual(eventsIn(await alice.sync()), []);
});

test("a receipt moves forward only; the same again changes nothing", async () => {
  room = await roomWith(alice, [bob]);
  const [one, two] = [await say(alice, room, "one"), await say(alice, room, "two")];
  const names = { [one]: "one", [two]: "two" };
  await mark(bob, two);
  const { next_batch } = await alice.sync();
  await mark(bob, one);
  await mark(bob, two);
  assert.deepEqual((await alice.sync({ since: next_batch })).rooms.join, {});
  assert.deepEqual(linesIn(await alice.sync(), names), ["two m.read @bob -"]);
  const three = await say(alice, room, "three");
  await mark(bob, three);
  assert.deepEqual(linesIn(await alice.sync({ since: next_batch }), { [three]: "three" }), ["three m.read @bob -"]);
});

test("of several in one commit the furthest stays", async () => {
  room = await roomWith(alice, [bob]);
  const ids = [await say(alice, room, "one"), await say(alice, room, "two"), await say(alice, room, "three")] as const;
  await Promise.all([mark(bob, ids[1]), mark(bob, ids[2]), mark(bob, ids[0])]);
  assert.deepEqual(linesIn(await alice.sync(), { [ids[2]]: "three" }), ["three m.read @bob -"]);
});

test("unthreaded, of the main timeline and of each thread are receipts of their own, one event a thread", async () => {
  room = await roomWith(alice, [bob]);
  const root = await say(alice, room, "root");
  const reply = await say(alice, room, "reply", { "m.relates_to": { rel_type: "m.thread", event_id: root } });
  const reaction = await send(
    alice,
    room,
    { "m.relates_to": { rel_type: "m.annotation", event_id: root, key: "x" } },
    "m.reaction",
  );
  const names = { [root]: "root", [reply]: "reply", [reaction]: "reaction" };
  await mark(bob, root);
  await mark(bob, root, { thread_id: "main" });
  await mark(bob, root, { thread_id: root }, "m.read.private");
  await mark(bob, reply, { thread_id: root });
  await mark(await carolJoins(), reaction, { thread_id: root });
  const answer = await bob.sync();
  assert.deepEqual(linesIn(answer, names), [
    "reaction m.read @carol root",
    "reply m.read @bob root",
    "root m.read @bob -",
    "root m.read @bob main",
    "root m.read.private @bob root",
  ]);
  assert.equal(eventsIn(answer).length, 3);
  await mark(bob, reaction, { thread_id: "main" });
  const after = linesIn(await bob.sync(), names);
  assert.ok(after.includes("reaction m.read @bob main") && after.includes("root m.read @bob -"), after.join("\n"));
});

async function carolJoins() {
  await carol.call("joinRoomById", { path: { roomId: room }, body: {} });
  return carol;
}

test("an event that is old, or not here", async () => {
  room = await roomWith(alice, [bob]);
  const old = await say(alice, room, "old");
  for (let count = 0; count < 110; count++) await say(alice, room, "newer");
  await mark(bob, old);
  assert.deepEqual(linesIn(await alice.sync(), { [old]: "old" }), ["old m.read @bob -"]);
  const unknown = `$${"x".repeat(43)}`;
  assert.equal((await mark(bob, unknown, {}, "m.read.private")).status, 200);
  assert.deepEqual(linesIn(await bob.sync(), { [old]: "old", [unknown]: "unknown" }), [
    "old m.read @bob -",
    "unknown m.read.private @bob -",
  ]);
  await mark(bob, old, {}, "m.read.private");
  assert.ok(linesIn(await bob.sync(), { [old]: "old" }).includes("old m.read.private @bob -"));
});

test("a token from before a restart is told of receipts since, private ones to their owner", async () => {
  room = await roomWith(alice, [bob]);
  const eventId = await say(alice, room, "one");
  const tokens = [(await alice.sync()).next_batch, (await bob.sync()).next_batch] as const;
  await mark(bob, eventId);
  await mark(bob, eventId, {}, "m.read.private");
  await server.world.restart();
  server.world.clock.pass(1_000);
  assert.deepEqual(linesIn(await alice.poll(tokens[0]), { [eventId]: "one" }), ["one m.read @bob -"]);
  assert.deepEqual(linesIn(await bob.poll(tokens[1]), { [eventId]: "one" }), [
    "one m.read @bob -",
    "one m.read.private @bob -",
  ]);
});

test("filters choose the room and the type", async () => {
  room = await roomWith(alice, [bob]);
  await mark(bob, await say(alice, room, "one"));
  const countWith = async (ephemeral: object) =>
    eventsIn(await alice.sync({ filter: JSON.stringify({ room: { ephemeral } }) })).length;
  for (const passes of [{ types: ["m.receipt"] }, { rooms: [room] }]) assert.equal(await countWith(passes), 1);
  for (const holds of [{ types: ["m.typing"] }, { not_types: ["m.receipt"] }, { not_rooms: [room] }]) {
    assert.equal(await countWith(holds), 0);
  }
});

test("threads that are wrong", async () => {
  room = await roomWith(alice, [bob]);
  const root = await say(alice, room, "root");
  const reply = await say(alice, room, "reply", { "m.relates_to": { rel_type: "m.thread", event_id: root } });
  const other = await say(alice, room, "other");
  for (const [eventId, thread_id] of [
    [reply, "main"],
    [reply, other],
    [other, root],
    [other, ""],
    [other, "elsewhere"],
    [other, `$${"x".repeat(43)}`],
    [`$${"x".repeat(43)}`, "main"],
  ] as const) {
    assertRefused(await mark(bob, eventId, { thread_id }), 400, "M_INVALID_PARAM");
  }
  assertRefused(await mark(bob, other, { thread_id: 7 }), 400, "M_BAD_JSON");
  assertRefused(await mark(bob, other, { thread_id: "main" }, "m.fully_read"), 400, "M_INVALID_PARAM");
});

test("types, events and rooms that are wrong", async () => {
  room = await roomWith(alice, []);
  const eventId = await say(alice, room, "one");
  assertRefused(await mark(alice, eventId, {}, "m.delivered"), 400, "M_INVALID_PARAM");
  assertRefused(await mark(alice, "one"), 400, "M_INVALID_PARAM");
  assertRefused(await mark(alice, "$a\u0000b"), 400, "M_INVALID_PARAM");
  assertRefused(await mark(bob, eventId), 403, "M_FORBIDDEN");
  assertRefused(await mark(alice, eventId, {}, "m.read", "!nowhere:musterland.example"), 403, "M_FORBIDDEN");
  assertRefused(await mark(alice, eventId, {}, "m.read", "nowhere"), 400, "M_INVALID_PARAM");
  assertRefused(await mark(alice, `$${"x".repeat(43)}`, {}, "m.fully_read"), 404, "M_NOT_FOUND");
});

test("the read marker is account data of the room and never goes back", async () => {
  room = await roomWith(alice, [bob]);
  const [one, two] = [await say(alice, room, "one"), await say(alice, room, "two")];
  const { next_batch } = await bob.sync();
  const waiting = bob.poll(next_batch);
  assert.deepEqual((await mark(bob, two, {}, "m.fully_read")).json, {});
  const marker = [{ type: "m.fully_read", content: { event_id: two } }];
  assert.deepEqual((await waiting).rooms.join[room].account_data.events, marker);
  await mark(bob, one, {}, "m.fully_read");
  assert.deepEqual((await bob.sync()).rooms.join[room].account_data.events, marker);
  const path = { userId: bob.userId, roomId: room, type: "m.fully_read" };
  assert.deepEqual((await bob.call("getAccountDataPerRoom", { path })).json, { event_id: two });
  assert.equal((await alice.sync()).rooms.join[room].account_data, undefined);
  assert.deepEqual(eventsIn(await alice.sync()), []);
});
