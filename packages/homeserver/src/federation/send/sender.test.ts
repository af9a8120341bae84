import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { listDestinations } from "@botschaft/storage";
import { addDevice, castOf, type Person } from "@botschaft/testing/cast";
import { Realm, type World } from "@botschaft/testing/world";
import { federationTable } from "../../federation-api/index.ts";
import type { Body } from "../receive/transactions.ts";

const [own, north, south] = ["musterland.example", "north.example", "south.example"] as const;
type Elsewhere = typeof north | typeof south;

let realm: Realm;
let world: World;
let alice: Person;
let room: string;
/** What other servers were sent, in order. */
let inbox: Record<Elsewhere, (Body & { readonly txnId: string })[]>;
/** They answer with this instead. */
let refusal: MatrixError | undefined;

beforeEach(async () => {
  realm = await Realm.open([own]);
  world = realm.world(own);
  inbox = { [north]: [], [south]: [] };
  refusal = undefined;
  for (const server of [north, south] as const) {
    realm.net.plug(server, () => ({
      ...federationTable(),
      sendTransaction({ body, path, origin }) {
        assert.equal(origin, own);
        if (refusal !== undefined) throw refusal;
        inbox[server].push({ ...body, txnId: path.txnId });
        return { pdus: {} };
      },
    }));
  }
  ({ alice } = await castOf(world, ["alice"]));
  room = await alice.createRoom({ preset: "public_chat" });
});

afterEach(() => realm.close());

/** Somebody elsewhere joins, or is put out; as if their server had said so. */
async function move(userId: string, membership: "join" | "leave", roomId = room): Promise<void> {
  await put(userId, membership, roomId);
  await realm.settle();
}

async function put(userId: string, membership: "join" | "leave", roomId: string): Promise<void> {
  const { rooms } = world.server;
  const { people, stateKeys, clock } = rooms.ports;
  const person = await rooms.person(parseUserId(userId) as never);
  const stateKeyNid = await stateKeys.intern("m.room.member", userId);
  const actor = await rooms.get(roomId as RoomId);
  assert.ok(people.known(person.userId));
  await rooms.act(actor, (turn) =>
    turn.append({
      sender: membership === "join" ? person : (alice as never),
      target: person,
      type: "m.room.member",
      stateKey: userId,
      stateKeyNid,
      content: { membership },
      ts: clock.now(),
    }),
  );
}

const pdusOf = (server: Elsewhere): readonly JsonObject[] => inbox[server].flatMap(({ pdus }) => pdus);
const textsOf = (server: Elsewhere) =>
  pdusOf(server).map(({ type, content }) => (type === "m.room.message" ? (content as JsonObject).body : type));
const rowOf = async (server: string) =>
  (await listDestinations(world.server.storage.reads)).find((row) => row.server === server);

test("an event goes at once to the servers in its room, signed, and to no other", async () => {
  await move("@nora:north.example", "join");
  await alice.say(room, "hello");
  assert.deepEqual(textsOf(north), ["hello"]);
  assert.deepEqual(inbox[south], []);
  const [pdu] = pdusOf(north);
  assert.deepEqual(Object.keys((pdu?.signatures ?? {}) as object), [own]);
  assert.equal(pdu?.sender, alice.userId);
});

test("whom an event goes to is judged as of the event: who leaves still hears of it, who comes does not hear what was", async () => {
  await move("@nora:north.example", "join");
  await alice.say(room, "before");
  await move("@sam:south.example", "join");
  await alice.say(room, "both");
  await move("@nora:north.example", "leave");
  await alice.say(room, "after");
  assert.deepEqual(textsOf(north), ["before", "both", "m.room.member"]);
  assert.deepEqual(textsOf(south), ["both", "m.room.member", "after"]);
});

test("a server hears that its last one was put out, also where nothing was known of the room before", async () => {
  await move("@nora:north.example", "join");
  await world.restart();
  await move("@nora:north.example", "leave");
  assert.deepEqual(textsOf(north), ["m.room.member"]);
});

test("events of others are not ours to send, unless we took them into the room", async () => {
  await move("@nora:north.example", "join");
  await alice.say(room, "reads the room");
  await move("@sam:south.example", "join");
  assert.deepEqual(textsOf(north), ["reads the room"]);
});

test("one transaction at a time: what comes meanwhile goes together in the next one", async () => {
  await move("@nora:north.example", "join");
  await alice.say(room, "first");
  realm.net.slow(own, north, 10_000);
  await alice.say(room, "0");
  for (let at = 1; at < 60; at++) await world.unwatched(() => alice.say(room, String(at)));
  await realm.pass(30_000, 3);
  assert.deepEqual(
    inbox[north].map(({ pdus }) => pdus.length),
    [1, 1, 50, 9],
  );
  assert.deepEqual(
    textsOf(north).slice(1),
    Array.from({ length: 60 }, (_, at) => String(at)),
  );
  assert.equal(new Set(inbox[north].map(({ txnId }) => txnId)).size, 4);
});

test("a server that is away gets everything in order once it is back, the same transaction first", async () => {
  await move("@nora:north.example", "join");
  await move("@sam:south.example", "join");
  realm.net.loseAnswers(own, north);
  await alice.say(room, "one");
  await alice.say(room, "two");
  realm.net.mend();
  realm.net.cut(own, north);
  await realm.pass(40_000, 2);
  await alice.say(room, "three");
  const row = await rowOf(north);
  assert.ok((row?.backOffMs ?? 0) > 40_000, "it is left alone for longer and longer");
  assert.deepEqual(textsOf(south), ["one", "two", "three"]);
  await realm.mend();
  const [first, again] = inbox[north];
  assert.equal(first?.txnId, again?.txnId);
  assert.deepEqual(first?.pdus, again?.pdus);
  assert.deepEqual(textsOf(north).slice(1), ["one", "two", "three"]);
  assert.equal((await rowOf(north))?.failingSinceTs, null);
});

test("after a restart what was not sent is sent, and the back-off goes on", async () => {
  await move("@nora:north.example", "join");
  await alice.say(room, "one");
  realm.net.cut(own, north);
  await alice.say(room, "two");
  await world.restart();
  realm.net.mend();
  await realm.settle();
  assert.deepEqual(textsOf(north), ["one"], "it is not its time yet");
  await realm.pass(60_000);
  assert.deepEqual(textsOf(north), ["one", "two"]);
});

test("a server that spoke to us is tried again at once", async () => {
  await move("@nora:north.example", "join");
  realm.net.cut(own, north);
  await alice.say(room, "one");
  realm.net.mend();
  await realm.pass(6_000);
  assert.deepEqual(textsOf(north), []);
  world.server.outside?.outbound.sender.heardFrom(north as never);
  await realm.settle();
  assert.deepEqual(textsOf(north), ["one"]);
});

test("a server that may be spoken with again is tried at once, and who listens hears how it goes", async () => {
  const sender = world.server.outside?.outbound.sender;
  const heard: (readonly [string, boolean | undefined])[] = [];
  sender?.onReach((server) => heard.push([server, sender.destinations.find(server)?.isFailing]));
  await move("@nora:north.example", "join");
  realm.net.cut(own, north);
  await alice.say(room, "one");
  await realm.settle();
  realm.net.mend();
  assert.deepEqual(textsOf(north), []);
  sender?.reconsider(north as never);
  await realm.settle();
  assert.deepEqual(textsOf(north), ["one"]);
  assert.deepEqual(heard, [
    [north, true],
    [north, false],
  ]);
});

test("a server that the border refuses costs its place alone, is not tried again, and misses nothing once it is not", async () => {
  const sender = world.server.outside?.outbound.sender;
  const { gate } = world.server.rooms.ports as { gate: { outbound: (crossing: object) => object } };
  let isRefused = true;
  let tries = 0;
  const open = gate.outbound;
  gate.outbound = (crossing) => {
    if (!isRefused || (crossing as { server?: string }).server !== north) return open(crossing);
    tries++;
    return { ok: false, rule: "partner-cut", why: "north.example is cut off" };
  };
  try {
    await move("@nora:north.example", "join");
    for (const text of ["one", "two"]) await alice.say(room, text);
    await realm.pass(8 * 3_600_000, 8);
    const destination = sender?.destinations.find(north);
    assert.deepEqual([destination?.isRefused, destination?.isFailing], [true, false]);
    assert.equal(await destination?.countWaiting(10), 2);
    assert.equal(await destination?.countWaiting(1), 1);
    assert.equal(tries, 1);
    isRefused = false;
    sender?.reconsider();
    await realm.settle();
    assert.deepEqual(textsOf(north), ["one", "two"]);
  } finally {
    gate.outbound = open;
  }
});

test("after a long outage a server gets the latest event of each room, and what it was put out of", async () => {
  await move("@nora:north.example", "join");
  const other = await alice.createRoom({ preset: "public_chat" });
  const closed = await alice.createRoom({ preset: "public_chat" });
  await move("@nora:north.example", "join", other);
  await move("@nora:north.example", "join", closed);
  realm.net.cut(own, north);
  await world.unwatched(async () => {
    for (let at = 0; at < 60; at++) await alice.say(room, `room ${at}`);
    for (let at = 0; at < 3; at++) await alice.say(other, `other ${at}`);
    await alice.say(closed, "closed");
    await put("@nora:north.example", "leave", closed);
    await alice.say(closed, "not for you");
  });
  await realm.pass(2 * 3_600_000, 4);
  await realm.mend();
  assert.deepEqual(textsOf(north), ["room 59", "other 2", "m.room.member"]);
  await alice.say(other, "and so on");
  assert.deepEqual(textsOf(north).slice(3), ["and so on"]);
});

test("a server that refuses is left alone as one that is away", async () => {
  await move("@nora:north.example", "join");
  refusal = new MatrixError("M_FORBIDDEN", "not you");
  await alice.say(room, "one");
  assert.ok((await rowOf(north)) !== undefined);
  refusal = undefined;
  await realm.pass(60_000);
  assert.deepEqual(textsOf(north), ["one"]);
});

test("no row for each message and server, and cursors no more often than once a second", async () => {
  await move("@nora:north.example", "join");
  await alice.say(room, "one");
  await realm.pass(2_000);
  const before = await rowOf(north);
  await world.unwatched(() => alice.say(room, "two"));
  await realm.settle();
  assert.deepEqual(await rowOf(north), before);
  await realm.pass(1_000);
  const after = await rowOf(north);
  assert.ok((after?.eventPos ?? 0) > (before?.eventPos ?? 0));
  assert.equal((await listDestinations(world.server.storage.reads)).length, 1);
});

test("a redacted event goes out without its content", async () => {
  await move("@nora:north.example", "join");
  realm.net.cut(own, north);
  const said = await alice.say(room, "secret");
  await alice.redact(room, said);
  await world.restart();
  await realm.mend();
  assert.deepEqual(
    pdusOf(north).map(({ content }) => content),
    [{}, { redacts: said }],
  );
});

const edusOf = (server: Elsewhere) => inbox[server].flatMap(({ edus }) => edus ?? []);

test("what changes of somebody's keys is told in a chain, and where it breaks the whole list is to be asked for", async () => {
  await move("@nora:north.example", "join");
  await alice.signIn("FIRST", () => addDevice(world, alice, "FIRST"));
  const second = await alice.signIn("SECOND", () => addDevice(world, alice, "SECOND"));
  await alice.signOut(second);
  await realm.settle();
  const updates = edusOf(north).map(({ content }) => content as JsonObject);
  assert.deepEqual(
    updates.map(({ user_id, device_id, keys }) => [user_id, device_id, keys === undefined]),
    [
      [alice.userId, "FIRST", false],
      [alice.userId, "SECOND", false],
      [alice.userId, "FIRST", true],
    ],
  );
  const [first, , gone] = updates.map(({ stream_id }) => stream_id);
  assert.deepEqual(
    updates.map(({ prev_id }) => prev_id),
    [[], [first], [0]],
  );
  assert.ok(Number(gone) > Number(first));
  assert.deepEqual(edusOf(south), []);
});

test("a server that was away gets messages to devices, and nothing of who typed", async () => {
  await move("@nora:north.example", "join");
  realm.net.cut(own, north);
  await alice.type(room);
  await alice.sendToDevices({ userId: "@nora:north.example", inbox: [] } as never, { count: 1 });
  await realm.pass(3 * 3_600_000, 5);
  await world.restart();
  await realm.mend();
  assert.deepEqual(
    edusOf(north).map(({ edu_type, content }) => [edu_type, (content as JsonObject).messages]),
    [["m.direct_to_device", { "@nora:north.example": { "*": { count: 1 } } }]],
  );
  await realm.settle();
  const left = await world.server.storage.reads.query({
    name: "test_outbound",
    text: "SELECT FROM outbound_message",
    values: [],
  });
  assert.deepEqual(left, [], "what has arrived is kept no longer");
});
