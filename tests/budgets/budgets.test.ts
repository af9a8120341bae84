import assert from "node:assert/strict";
import { after, test } from "node:test";
import { followAll } from "./follow.ts";
import { eachOf } from "./in-parallel.ts";
import { type Cost, share } from "./meter.ts";
import { openStage, type Person, type Room } from "./stage.ts";

const largest = 2_000;
const stage = await openStage(largest);
after(() => stage.close());

const rooms = new Map<number, Room>();
for (const size of [2, 50, largest]) rooms.set(size, await stage.room(size));

const pieces = { 1: 96, 32: 192 } as const;
/** Three rows: the event, its transaction id, its room. Five statements: those three between BEGIN and COMMIT. */
const perMessage: Cost = { transactions: 1, rows: 3, walBytes: 4096, statements: 5 };
const nothing: Cost = { transactions: 0, rows: 0, walBytes: 0, statements: 0 };
const costs = new Map<string, Cost>();

for (const clients of [1, 32] as const) {
  for (const [size, room] of rooms) {
    test(`a message, ${clients} at once, in a room of ${size}`, async () => {
      await sendAll(room, clients, pieces[clients] / 3);
      // Some listen: what is announced comes to them from memory.
      const listeners = await followAll(stage, room.people.slice(-4));
      const cost = share(await stage.meter.measure(() => sendAll(room, clients, pieces[clients])), pieces[clients]);
      await listeners.stop();
      costs.set(`${clients} ${size}`, cost);
      say(`message, ${clients} at once, room of ${size}`, cost);
      assertWithin(cost, perMessage);
      if (clients > 1) assert.ok(cost.transactions < 0.2, `${cost.transactions} transactions: nothing shares a commit`);
    });
  }
}

test("a message costs the same in a room of 2 and in one of 2,000", () => {
  const small = costs.get("1 2") as Cost;
  const large = costs.get(`1 ${largest}`) as Cost;
  assert.deepEqual(
    { rows: large.rows, statements: large.statements, transactions: large.transactions },
    { rows: small.rows, statements: small.statements, transactions: small.transactions },
  );
  assert.ok(large.walBytes < small.walBytes * 1.2, `${small.walBytes} and ${large.walBytes} bytes`);
});

/** What people do all day and what must not reach the database. */
const idle: readonly (readonly [string, (person: Person, since: string, roomId: string) => Promise<unknown>])[] = [
  ["an empty /sync", (person, since) => stage.sync(person, { since })],
  ["a waiting /sync that ends without news", (person, since) => stage.sync(person, { since, timeout: "150" })],
  ["typing, and hearing of it", typeAndHear],
];

for (const [name, act] of idle) {
  test(`${name} costs nothing`, async () => {
    for (const [size, { roomId, people }] of rooms) {
      const readers = people.slice(0, 20);
      const tokens = new Map<Person, string>();
      await eachOf(readers, 4, async (person) => tokens.set(person, await freshToken(person)));
      const cost = await stage.meter.measure(() =>
        eachOf([...readers, ...readers], 20, (person) => act(person, tokens.get(person) as string, roomId)),
      );
      assert.deepEqual({ size, ...cost }, { size, ...nothing });
    }
  });
}

test("a message that somebody waits for, and asks for again, is read from memory", async () => {
  const { roomId, people } = rooms.get(largest) as Room;
  const [sender, reader] = people as readonly [Person, Person];
  const since = await freshToken(reader);
  const sending = await stage.meter.measure(() => stage.send(sender, roomId));
  const between = await freshToken(reader);
  const both = await stage.meter.measure(async () => {
    const waiting = stage.sync(reader, { since: between, timeout: "30000" });
    await stage.send(sender, roomId);
    const [first, again] = [await waiting, await stage.sync(reader, { since })];
    assert.equal(first.rooms.join[roomId].timeline.events.length, 1);
    assert.equal(again.rooms.join[roomId].timeline.events.length, 2);
  });
  assert.equal(both.statements, sending.statements);
});

test("a change of state adds at most 500 bytes to the line of a room of 2,000", async () => {
  const { roomId, people } = rooms.get(largest) as Room;
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(roomId)}/state/m.room.topic/`;
  const before = await stage.sizeOf("state_change");
  const members = before.bytes / before.rows;
  const topics = Array.from({ length: 600 }, (_, at) => `Topic ${at}`);
  await eachOf(topics, 8, (topic) => stage.call(people[0], "PUT", path, { topic }));
  const line = await stage.sizeOf("state_change");
  const topic = (line.bytes - before.bytes) / (line.rows - before.rows);
  assert.equal(line.rows - before.rows, topics.length);
  console.log(`state line: ${members.toFixed(0)} bytes a member, ${topic.toFixed(0)} bytes a topic`);
  assert.ok(members <= 500 && topic <= 500, `${members} and ${topic} bytes`);
});

test("createRoom is one commit", async () => {
  const body = { preset: "private_chat", name: "Budget", topic: "Counted", invite: [stage.people[1]?.userId] };
  const create = () => stage.call(stage.people[0] as Person, "POST", "/_matrix/client/v3/createRoom", body);
  await create();
  const cost = await stage.meter.measure(create);
  say("createRoom", cost);
  assert.equal(cost.transactions, 1);
});

async function sendAll({ roomId, people }: Room, clients: number, count: number): Promise<void> {
  const senders = Array.from({ length: count }, (_, at) => people[at % Math.min(people.length, clients)] as Person);
  await eachOf(senders, clients, (person) => stage.send(person, roomId));
}

async function typeAndHear(person: Person, since: string, roomId: string): Promise<void> {
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(roomId)}/typing/${encodeURIComponent(person.userId)}`;
  await stage.call(person, "PUT", path, { typing: true, timeout: 30_000 });
  const { rooms } = await stage.sync(person, { since, timeout: "30000" });
  assert.ok(rooms.join[roomId].ephemeral.events[0].content.user_ids.includes(person.userId));
  await stage.call(person, "PUT", path, { typing: false });
}

async function freshToken(person: Person): Promise<string> {
  return (await stage.sync(person, {})).next_batch;
}

function assertWithin(cost: Cost, budget: Cost): void {
  for (const key of Object.keys(budget) as (keyof Cost)[]) {
    assert.ok(cost[key] <= budget[key], `${key}: ${cost[key]}, at most ${budget[key]} are allowed`);
  }
}

function say(what: string, { transactions, rows, walBytes, statements }: Cost): void {
  const counted = `${transactions.toFixed(3)} transactions, ${rows.toFixed(2)} rows, ${walBytes.toFixed(0)} bytes of WAL`;
  console.log(`${what}: ${counted}, ${statements.toFixed(2)} statements`);
}
