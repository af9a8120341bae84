import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Actor, roomWith, say, send, startWholeServer } from "../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let bob: Actor;
let carol: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice, bob, carol } = await server.people("alice", "bob", "carol"));
});
after(() => server.world.close());

const byThread = JSON.stringify({ room: { timeline: { unread_thread_notifications: true } } });

type Count = { readonly notification_count: number; readonly highlight_count: number };
const written = ({ notification_count, highlight_count }: Count) => `${notification_count}/${highlight_count}`;

/** Unread and highlighted, as memory has it; the disk must say the same. */
async function unread(reader: Actor, roomId: string): Promise<string> {
  const look = async () => written((await reader.sync()).rooms.join[roomId].unread_notifications);
  const fromMemory = await look();
  server.world.server.readers.dropAll();
  assert.equal(await look(), fromMemory, "the disk says otherwise than memory");
  return fromMemory;
}

/** The main timeline's count, then each thread's. */
async function unreadByThread(reader: Actor, roomId: string): Promise<readonly string[]> {
  const look = async () => {
    const part = (await reader.sync({ filter: byThread })).rooms.join[roomId];
    const threads: [string, Count][] = Object.entries(part.unread_thread_notifications);
    return [written(part.unread_notifications), ...threads.map(([root, count]) => `${root} ${written(count)}`)];
  };
  const fromMemory = await look();
  server.world.server.readers.dropAll();
  assert.deepEqual((await look()).sort(), [...fromMemory].sort(), "the disk says otherwise than memory");
  return fromMemory;
}

const mark = (actor: Actor, roomId: string, eventId: string, receiptType = "m.read", body: object = {}) =>
  actor.call("postReceipt", { path: { roomId, receiptType, eventId }, body });

async function rename(actor: Actor, displayname: string) {
  const path = { userId: actor.userId, keyName: "displayname" };
  await actor.call("setProfileField", { path, body: { displayname } });
}

test("others' messages count until a public or private receipt, in whatever order they come", async () => {
  const room = await roomWith(alice, [bob, carol]);
  assert.equal(await unread(bob, room), "0/0");
  const ids = [];
  for (const body of ["one", "two", "three"]) ids.push(await say(alice, room, body));
  assert.equal(await unread(bob, room), "3/0");
  assert.equal(await unread(alice, room), "0/0");
  await mark(bob, room, ids[0] as string);
  assert.equal(await unread(bob, room), "2/0");
  await mark(bob, room, ids[1] as string, "m.read.private");
  assert.equal(await unread(bob, room), "1/0");
  await mark(bob, room, ids[0] as string);
  assert.equal(await unread(bob, room), "1/0");
  await mark(bob, room, ids[2] as string);
  assert.equal(await unread(bob, room), "0/0");
  await say(carol, room, "four");
  assert.equal(await unread(bob, room), "1/0");
  assert.equal(await unread(alice, room), "1/0");
});

test("one's other device is told of the new count with the receipt", async () => {
  const room = await roomWith(alice, [bob]);
  const eventId = await say(alice, room, "one");
  for (const type of ["m.read.private", "m.read"]) {
    const { next_batch } = await bob.sync();
    const waiting = bob.poll(next_batch);
    await mark(bob, room, eventId, type);
    assert.equal(written((await waiting).rooms.join[room].unread_notifications), "0/0");
  }
});

test("it is told also where a filter holds back receipts and messages, the count of a message alone is not", async () => {
  const room = await roomWith(alice, [bob]);
  const filter = { room: { ephemeral: { types: [] }, timeline: { types: [] }, state: { types: [] } } };
  const { next_batch } = await bob.sync();
  const waiting = bob.poll(next_batch, filter);
  const eventId = await say(alice, room, "one");
  await mark(bob, room, eventId, "m.read.private");
  assert.deepEqual((await waiting).rooms.join[room], {
    timeline: { events: [], limited: false, prev_batch: (await waiting).rooms.join[room].timeline.prev_batch },
    state: { events: [] },
    unread_notifications: { notification_count: 0, highlight_count: 0 },
  });
});

test("the count comes with the message, and with nothing that does not change it", async () => {
  const room = await roomWith(alice, [bob, carol]);
  let { next_batch } = await bob.sync();
  for (const count of ["1/0", "2/0", "3/0"]) {
    const waiting = bob.poll(next_batch);
    const eventId = await say(alice, room, "more");
    const answer = await waiting;
    assert.equal(written(answer.rooms.join[room].unread_notifications), count);
    const reading = bob.poll(answer.next_batch);
    await mark(carol, room, eventId);
    const { rooms, next_batch: next } = await reading;
    assert.equal(rooms.join[room].unread_notifications, undefined);
    next_batch = next;
  }
});

test("sending is reading; a new name is not", async () => {
  const room = await roomWith(alice, [bob]);
  await say(alice, room, "one");
  await rename(bob, "Robert");
  assert.equal(await unread(bob, room), "1/0");
  await say(bob, room, "answer");
  assert.equal(await unread(bob, room), "0/0");
  assert.equal(await unread(alice, room), "1/0");
  await say(alice, room, "two");
  assert.equal(await unread(bob, room), "1/0");
});

test("what was there before one came is read, also for somebody who comes back", async () => {
  const room = await roomWith(alice, []);
  await say(alice, room, "before");
  await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
  assert.equal(await unread(bob, room), "0/0");
  await say(alice, room, "after");
  assert.equal(await unread(bob, room), "1/0");
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  await say(alice, room, "meanwhile");
  await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
  assert.equal(await unread(bob, room), "0/0");
});

test("notices, edits, reactions, state and members do not count; encrypted messages and calls do", async () => {
  const room = await roomWith(alice, [bob]);
  const target = await say(alice, room, "one");
  assert.equal(await unread(bob, room), "1/0");
  await send(alice, room, { msgtype: "m.notice", body: "note" });
  await say(alice, room, "* two", { "m.relates_to": { rel_type: "m.replace", event_id: target } });
  await send(alice, room, { "m.relates_to": { rel_type: "m.annotation", event_id: target, key: "x" } }, "m.reaction");
  await send(alice, room, { body: "x" }, "org.example.custom");
  await alice.call("setRoomStateWithKey", {
    path: { roomId: room, eventType: "m.room.topic", stateKey: "" },
    body: { topic: "x" },
  });
  await carol.call("joinRoomById", { path: { roomId: room }, body: {} });
  assert.equal(await unread(bob, room), "1/0");
  await send(alice, room, { algorithm: "m.megolm.v1.aes-sha2", ciphertext: "x" }, "m.room.encrypted");
  await send(alice, room, { call_id: "1", version: "1" }, "m.call.invite");
  assert.equal(await unread(bob, room), "3/0");
});

test("who is mentioned is highlighted, by m.mentions or else by name; nobody else is", async () => {
  const room = await roomWith(alice, [bob, carol]);
  await rename(carol, "Carol Danvers");
  const expectations: [body: string, more: object, bob: string, carol: string][] = [
    ["hello", { "m.mentions": { user_ids: [bob.userId, alice.userId, "@nobody:x.example"] } }, "1/1", "1/0"],
    ["hello bob, carol", { "m.mentions": {} }, "2/1", "2/0"],
    ["hello Bob!", {}, "3/2", "3/0"],
    ["CAROL DANVERS?", {}, "4/2", "4/1"],
    ["carol", {}, "5/2", "5/2"],
    ["bobby and caroline", {}, "6/2", "6/2"],
    ["@room", {}, "7/3", "7/3"],
    ["all", { "m.mentions": { room: true } }, "8/4", "8/4"],
  ];
  for (const [body, more, bobs, carols] of expectations) {
    await say(alice, room, body, more);
    assert.deepEqual([await unread(bob, room), await unread(carol, room)], [bobs, carols], body);
  }
  await rename(carol, "Captain");
  await say(alice, room, "danvers is gone, captain came");
  assert.deepEqual([await unread(bob, room), await unread(carol, room)], ["9/4", "9/5"]);
  await say(bob, room, "@room", {});
  assert.equal(await unread(carol, room), "10/5");
});

test("a mention in what would not count makes it count", async () => {
  const room = await roomWith(alice, [bob]);
  await say(alice, room, "* edit", {
    "m.relates_to": { rel_type: "m.replace", event_id: `$${"x".repeat(43)}` },
    "m.mentions": { user_ids: [bob.userId] },
  });
  assert.equal(await unread(bob, room), "1/1");
  await send(alice, room, { "m.mentions": { user_ids: [bob.userId] } }, "org.example.custom");
  assert.equal(await unread(bob, room), "2/2");
  await send(alice, room, { msgtype: "m.notice", body: "bob", "m.mentions": { user_ids: [bob.userId] } });
  assert.equal(await unread(bob, room), "2/2");
});

test("who left or never came is not found by name", async () => {
  const room = await roomWith(alice, [bob, carol]);
  await say(alice, room, "carol");
  await carol.call("leaveRoom", { path: { roomId: room }, body: {} });
  await say(alice, room, "carol", { "m.mentions": { user_ids: [carol.userId] } });
  await carol.call("joinRoomById", { path: { roomId: room }, body: {} });
  assert.equal(await unread(carol, room), "0/0");
  await say(alice, room, "carol");
  assert.equal(await unread(carol, room), "1/1");
});

test("threads are counted apart where the filter asks, and read apart", async () => {
  const room = await roomWith(alice, [bob]);
  const root = await say(alice, room, "root");
  const inThread = { "m.relates_to": { rel_type: "m.thread", event_id: root } };
  const first = await say(alice, room, "first", inThread);
  const second = await say(alice, room, "bob", inThread);
  assert.deepEqual(await unreadByThread(bob, room), ["1/0", `${root} 2/1`]);
  assert.equal(await unread(bob, room), "3/1");
  await mark(bob, room, first, "m.read", { thread_id: root });
  assert.deepEqual(await unreadByThread(bob, room), ["1/0", `${root} 1/1`]);
  await mark(bob, room, root, "m.read", { thread_id: "main" });
  assert.deepEqual(await unreadByThread(bob, room), ["0/0", `${root} 1/1`]);
  await mark(bob, room, second, "m.read.private", { thread_id: root });
  assert.deepEqual(await unreadByThread(bob, room), ["0/0"]);
  await say(alice, room, "main again");
  await say(alice, room, "third", inThread);
  assert.deepEqual(await unreadByThread(bob, room), ["1/0", `${root} 1/0`]);
  await say(bob, room, "own", inThread);
  assert.deepEqual(await unreadByThread(bob, room), ["1/0"]);
  const last = await say(alice, room, "fourth", inThread);
  await mark(bob, room, last);
  assert.deepEqual(await unreadByThread(bob, room), ["0/0"]);
});

test("what relates to a message of a thread belongs to the thread", async () => {
  const room = await roomWith(alice, [bob]);
  const root = await say(alice, room, "root");
  const reply = await say(alice, room, "one", { "m.relates_to": { rel_type: "m.thread", event_id: root } });
  await say(alice, room, "more of it", { "m.relates_to": { rel_type: "m.reference", event_id: reply } });
  assert.deepEqual(await unreadByThread(bob, room), ["1/0", `${root} 2/0`]);
});

test("a redaction takes the message out of the count", async () => {
  const room = await roomWith(alice, [bob]);
  const ids = [await say(alice, room, "one"), await say(alice, room, "bob")] as const;
  assert.equal(await unread(bob, room), "2/1");
  for (const [at, left] of ["1/1", "0/0"].entries()) {
    const path = { roomId: room, eventId: ids[at] as string, txnId: `r${at}` };
    await alice.call("redactEvent", { path, body: {} });
    assert.equal(await unread(bob, room), left);
  }
});

test("whom one ignores does not count, from when one does so", async () => {
  const room = await roomWith(alice, [bob, carol]);
  await say(alice, room, "bob");
  await say(carol, room, "bob");
  assert.equal(await unread(bob, room), "2/2");
  const ignore = (ignored_users: object) =>
    bob.call("setAccountData", { path: { userId: bob.userId, type: "m.ignored_user_list" }, body: { ignored_users } });
  await ignore({ [alice.userId]: {} });
  assert.equal(await unread(bob, room), "1/1");
  await say(alice, room, "bob");
  assert.equal(await unread(bob, room), "1/1");
  await ignore({});
  assert.equal(await unread(bob, room), "3/3");
});

test("more than memory holds is counted all the same", async () => {
  const room = await roomWith(alice, [bob, carol]);
  await say(alice, room, "bob");
  assert.equal(await unread(bob, room), "1/1");
  for (let count = 0; count < 130; count++) await say(alice, room, "more");
  assert.equal(await unread(bob, room), "131/1");
  server.world.server.registry.evict(server.world.server.registry.loaded((await nid(room)) ?? 0)?.view.roomNid ?? 0);
  await say(alice, room, "bob");
  assert.equal(await unread(bob, room), "132/2");
});

const nid = (roomId: string) => server.world.server.registry.findNid(roomId);

test("one statement counts for all rooms, and none while memory tells it", async () => {
  const { dora } = await server.people("dora");
  const rooms: string[] = [];
  for (let count = 0; count < 20; count++) rooms.push(await roomWith(alice, [dora]));
  for (const room of rooms) await say(alice, room, "one");
  const { reads } = server.world.server.storage;
  const query = reads.query.bind(reads);
  let asked = 0;
  reads.query = (statement) => {
    if (statement.name === "count_unread") asked++;
    return query(statement);
  };
  const first = await dora.sync();
  assert.equal(asked, 1);
  for (const room of rooms) assert.equal(written(first.rooms.join[room].unread_notifications), "1/0");
  for (const room of rooms) await say(alice, room, "dora");
  const second = await dora.sync({ since: first.next_batch });
  for (const room of rooms) assert.equal(written(second.rooms.join[room].unread_notifications), "2/1");
  assert.equal(asked, 1);
  reads.query = query;
});
