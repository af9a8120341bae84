import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { RemoteError } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { castOf, type Person } from "@botschaft/testing/cast";
import { Realm, type World } from "@botschaft/testing/world";

const own = "musterland.example" as ServerName;
const north = "north.example";

let realm: Realm;
let world: World;
let alice: Person;
let messages = 0;

beforeEach(async () => {
  realm = await Realm.open([own]);
  world = realm.world(own);
  ({ alice } = await castOf(world, ["alice"]));
});

afterEach(() => realm.close());

type Edu = { readonly edu_type: string; readonly content: JsonObject };

/** Another server sends a transaction. */
function transmit(txnId: string, edus: readonly Edu[], pdus: readonly JsonObject[] = [], from = north) {
  const body = { origin: from, origin_server_ts: 1, pdus, edus };
  return realm.net.remoteServers(from).call(own, "sendTransaction", { path: { txnId }, body });
}

function toAlice(count: number, { sender = "@nora:north.example", id = `m${++messages}` } = {}): Edu {
  const content = {
    sender,
    type: "org.example.note",
    message_id: id,
    messages: { [alice.userId]: { "*": { count } } },
  };
  return { edu_type: "m.direct_to_device", content };
}

const received = async () => (await alice.look()).to_device?.events.map(({ content }) => content.count) ?? [];

const refusedWith = (status: number) => (error: unknown) => error instanceof RemoteError && error.status === status;

test("a transaction is taken once, also after a restart; the same id of another server is another one", async () => {
  await Promise.all([transmit("1", [toAlice(1)]), transmit("1", [toAlice(2)])]);
  assert.equal((await received()).length, 1);
  await world.restart();
  await transmit("1", [toAlice(3)]);
  assert.equal((await received()).length, 1);
  await transmit("1", [toAlice(4, { sender: "@sam:south.example" })], [], "south.example");
  await transmit("2", [toAlice(5)]);
  assert.deepEqual((await received()).slice(1), [4, 5]);
});

test("a message to devices comes once, whatever it is sent in", async () => {
  await transmit("1", [toAlice(1, { id: "same" }), toAlice(2, { id: "same" })]);
  await transmit("2", [toAlice(3, { id: "same" }), toAlice(4)]);
  assert.deepEqual(await received(), [1, 4]);
});

test("transactions that are too big are refused", async () => {
  const edus = Array.from({ length: 101 }, () => toAlice(1));
  await assert.rejects(transmit("1", edus), refusedWith(400));
  const pdus = Array.from({ length: 51 }, () => ({ room_id: "!a:north.example" }));
  await assert.rejects(transmit("2", [], pdus), refusedWith(400));
  assert.deepEqual(await received(), []);
});

test("what cannot be taken fails alone: events, EDUs, and what a server says of others' people", async () => {
  const room = await alice.createRoom({ preset: "public_chat" });
  const edus: readonly Edu[] = [
    { edu_type: "m.presence", content: { push: [] } },
    { edu_type: "__proto__", content: {} },
    { edu_type: "m.direct_to_device", content: { sender: 7 } },
    toAlice(1, { sender: "@sam:south.example" }),
    toAlice(2, { sender: alice.userId }),
    { edu_type: "m.typing", content: { room_id: room, user_id: alice.userId, typing: true } },
    { edu_type: "m.typing", content: { room_id: room, user_id: "@nora:north.example", typing: true } },
    { edu_type: "m.receipt", content: { [room]: { "m.read": { [alice.userId]: { event_ids: ["$x"], data: {} } } } } },
    { edu_type: "m.receipt", content: { [room]: { "m.read": 7 }, "!no:where": null } },
    { edu_type: "m.device_list_update", content: { user_id: alice.userId, device_id: "A", stream_id: 1 } },
    { edu_type: "m.device_list_update", content: { user_id: "@nora:north.example", device_id: 1, stream_id: "a" } },
    { edu_type: "m.signing_key_update", content: { user_id: alice.userId, master_key: {} } },
    toAlice(3),
  ];
  const pdus: readonly JsonObject[] = [
    {},
    { room_id: 7 },
    { room_id: room },
    { room_id: "!un:known.example", type: "x" },
  ];
  const answer = await transmit("1", edus, pdus);
  assert.deepEqual(Object.keys(answer), ["pdus"]);
  assert.deepEqual(await received(), [3]);
  const { ephemeral } = await alice.room(room);
  assert.deepEqual(ephemeral?.events ?? [], []);
  realm.assertNoMistakes();
});
