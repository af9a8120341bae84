import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { generateSeed, keyFromSeed } from "@botschaft/protocol/crypto";
import { MatrixError } from "@botschaft/protocol/errors";
import type { JsonObject } from "@botschaft/protocol/json";
import { bytesToSign, type Pdu } from "@botschaft/room/event";
import { withPolicySignature } from "@botschaft/room/policy";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { ForeignCaller } from "../../testing/foreign-caller.ts";

const rules = findRoomVersion("12") as RoomVersionRules;
const key = keyFromSeed(generateSeed());
const via = "elsewhere.example";

let caller: ForeignCaller;
let room: string;
/** Types of the events that the policy server was asked about. */
let asked: string[];
before(async () => {
  caller = await ForeignCaller.open();
});
after(() => caller.close());
beforeEach(async () => {
  asked = [];
  caller.table.askPolicyServerToSign = ({ body }) => sign(body);
  room = await caller.alice.createRoom({ preset: "public_chat" });
  assert.equal((await caller.join(room, caller.foreign.user("frieda"))).status, 200);
  await setPolicy({ via, public_keys: { ed25519: key.publicKey } });
});

const sign = (body: object, by = key) => {
  const pdu = body as Pdu;
  asked.push(pdu.type);
  return { [via]: { "ed25519:policy_server": by.sign(bytesToSign(pdu, rules)) } };
};
const setPolicy = (content: JsonObject) => caller.alice.setState(room, "m.room.policy", content);
const refuse = () => {
  asked.push("refused");
  throw new MatrixError("M_FORBIDDEN", "This looks like spam", { status: 400 });
};

const send = (body: string) => {
  const path = `rooms/${encodeURIComponent(room)}/send/m.room.message/${encodeURIComponent(body)}`;
  return caller.alice.device.ask("PUT", path, { msgtype: "m.text", body });
};
async function texts(): Promise<readonly string[]> {
  const page = await caller.alice.device.call("GET", `rooms/${encodeURIComponent(room)}/messages`, undefined, {
    dir: "b",
  });
  return page.chunk.flatMap(({ content }: { content: { body?: string } }) => content.body ?? []).toReversed();
}

/** Frieda says something, and her server sends it. */
async function receive(body: string, change: (pdu: Pdu) => object = (pdu) => pdu): Promise<void> {
  const event = { sender: caller.foreign.user("frieda"), type: "m.room.message", content: { body } };
  const { pdu } = await caller.foreign.build(room, event);
  const transaction = { origin: via, origin_server_ts: 1, pdus: [change(pdu as never) as never] };
  const answer = await caller.call("sendTransaction", { path: { txnId: body }, body: transaction });
  assert.equal(answer.status, 200);
}

test("what somebody here sends is shown to the room's policy server, and carries its signature", async () => {
  const { json, status } = await send("hello");
  assert.equal(status, 200);
  assert.deepEqual(asked, ["m.room.message"]);
  const got = await caller.call("getEvent", { path: { eventId: json.event_id } });
  const [pdu] = got.body.pdus as unknown as [Pdu];
  assert.deepEqual(Object.keys(pdu.signatures).sort(), [via, "north.example"]);
  await caller.alice.setState(room, "m.room.topic", { topic: "x" });
  await caller.alice.setState(room, "m.room.policy", { via }, "not the one");
  assert.deepEqual(asked, ["m.room.message", "m.room.topic", "m.room.policy"]);
});

test("what it refuses is not sent, and its words are told", async () => {
  caller.table.askPolicyServerToSign = refuse;
  const { status, json } = await send("buy now");
  assert.deepEqual([status, json], [400, { errcode: "M_FORBIDDEN", error: "This looks like spam" }]);
  caller.table.askPolicyServerToSign = ({ body }) => sign(body);
  assert.equal((await send("hello")).status, 200);
  assert.deepEqual(await texts(), ["hello"]);
});

test("what another key signs, and no answer, count as nothing; the room can always do without the server", async () => {
  caller.table.askPolicyServerToSign = ({ body }) => sign(body, keyFromSeed(generateSeed()));
  assert.equal((await send("a")).json.errcode, "M_FORBIDDEN");
  caller.table.askPolicyServerToSign = () => ({});
  assert.equal((await send("b")).json.errcode, "M_FORBIDDEN");
  delete caller.table.askPolicyServerToSign;
  const unknown = await send("c");
  assert.deepEqual([unknown.status, unknown.json.errcode], [502, "M_UNKNOWN"]);
  caller.table.askPolicyServerToSign = () => {
    throw new MatrixError("M_UNKNOWN_TOKEN", "Sign in again");
  };
  assert.equal((await send("f")).json.errcode, "M_UNKNOWN", "nobody here is signed out by it");
  caller.realm.net.cut("north.example", via);
  const lost = await send("d");
  assert.deepEqual([lost.status, lost.json.errcode], [502, "M_UNKNOWN"]);
  await setPolicy({});
  assert.equal((await send("e")).status, 200);
  caller.realm.net.mend();
  assert.deepEqual(await texts(), ["e"]);
});

test("what comes from elsewhere with its signature is taken without asking", async () => {
  await receive("signed", (pdu) => withPolicySignature(pdu, via, key.sign(bytesToSign(pdu, rules))));
  assert.deepEqual([asked, await texts()], [[], ["signed"]]);
});

test("what comes from elsewhere without it is shown to the server; what it refuses is shown to nobody", async () => {
  await receive("unsigned");
  assert.deepEqual([asked, await texts()], [["m.room.message"], ["unsigned"]]);
  await receive("old key", (pdu) =>
    withPolicySignature(pdu, via, keyFromSeed(generateSeed()).sign(bytesToSign(pdu, rules))),
  );
  assert.deepEqual(await texts(), ["unsigned", "old key"]);
  caller.table.askPolicyServerToSign = refuse;
  await receive("spam");
  assert.deepEqual(await texts(), ["unsigned", "old key"]);
  const actor = await caller.world.server.rooms.get(room as never);
  const text = "SELECT verdict, rule FROM event JOIN event_refusal USING (event_nid) WHERE room_nid = $1";
  const found = await caller.world.server.storage.reads.query<{ rule: string }>({
    name: "",
    text,
    values: [actor.view.roomNid],
  });
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ["policy-server"],
  );
  caller.table.askPolicyServerToSign = ({ body }) => sign(body);
  assert.equal((await send("after")).status, 200);
  assert.deepEqual(await texts(), ["unsigned", "old key", "after"]);
});

test("a server that nobody in the room is of is not asked, nor one that is not named properly", async () => {
  await setPolicy({ via: "nobody.example", public_keys: { ed25519: key.publicKey } });
  assert.equal((await send("a")).status, 200);
  await setPolicy({ via, public_keys: {} });
  assert.equal((await send("b")).status, 200);
  assert.deepEqual(asked, []);
});

test("this server is none: a room that names it sends nothing until it names another", async () => {
  await setPolicy({ via: "north.example", public_keys: { ed25519: key.publicKey } });
  const answer = await send("a");
  assert.deepEqual([answer.status, answer.json.errcode], [502, "M_UNKNOWN"]);
  await setPolicy({});
  assert.equal((await send("b")).status, 200);
});
