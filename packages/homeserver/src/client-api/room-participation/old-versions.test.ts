import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keyFromSeed, sha256, toBase64, toBase64Url, verifySignature } from "@botschaft/protocol/crypto";
import {
  bytesToSign,
  checkContentHash,
  checkFormat,
  type EventEdge,
  edgesOf,
  eventIdOf,
  type Pdu,
  referenceHash,
} from "@botschaft/room/event";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { assertRefused } from "../../testing/contract-client.ts";
import { bodiesOf, eventsOf, memberOf, redact, setState } from "../../testing/room-calls.ts";
import { type Actor, roomWith, say, startWholeServer } from "../../testing/whole-server.ts";

// Rooms whose event ids look otherwise: `$…:server` in versions 1 and 2, with `/` and `+` in version 3.

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

/** Says things until an id is as hard to put into a path as the version's ids get. */
async function sayHard(actor: Actor, roomId: string, version: string): Promise<string> {
  for (;;) {
    const eventId = await say(actor, roomId, "hello");
    if (version !== "3" || (eventId.includes("/") && eventId.includes("+"))) return eventId;
  }
}

const hashing = { sha256, toBase64, toBase64Url };

for (const version of ["1", "2", "3"]) {
  const rules = findRoomVersion(version) as RoomVersionRules;

  test(`people live in a room of version ${version}`, async () => {
    const room = await roomWith(alice, [], { room_version: version, preset: "public_chat" });
    assert.equal((await bob.call("joinRoomById", { path: { roomId: room }, body: {} })).status, 200);
    assert.equal((await memberOf(alice, room, bob)).membership, "join");
    const said = await sayHard(bob, room, version);
    const one = await alice.call("getOneRoomEvent", { path: { roomId: room, eventId: said } });
    assert.deepEqual([one.status, one.json.event_id, one.json.content.body], [200, said, "hello"]);
    const context = await alice.call("getEventContext", { path: { roomId: room, eventId: said } });
    assert.equal(context.json.event.event_id, said);
    const receipt = { roomId: room, receiptType: "m.read", eventId: said };
    assert.equal((await alice.call("postReceipt", { path: receipt, body: {} })).status, 200);
    const { ephemeral, timeline } = (await bob.sync()).rooms.join[room];
    assert.ok(Object.hasOwn(ephemeral.events[0].content, said));
    assert.equal(timeline.events.at(-1).event_id, said);
    for (const eventId of [`$${"A".repeat(43)}`, "$nothing:musterland.example", "$nothing"]) {
      const answer = await alice.call("getOneRoomEvent", { path: { roomId: room, eventId } });
      assert.equal(answer.status, 404, answer.text);
    }
  });

  test(`threads and reactions name events of version ${version}`, async () => {
    const room = await roomWith(alice, [bob], { room_version: version });
    const root = await sayHard(alice, room, version);
    const inThread = { body: "in", msgtype: "m.text", "m.relates_to": { rel_type: "m.thread", event_id: root } };
    const sent = await bob.call("sendMessage", {
      path: { roomId: room, eventType: "m.room.message", txnId: "thread" },
      body: inThread,
    });
    assert.equal(sent.status, 200);
    const again = await bob.call("sendMessage", {
      path: { roomId: room, eventType: "m.room.message", txnId: "thread" },
      body: inThread,
    });
    assert.equal(again.text, sent.text);
    const filter = JSON.stringify({ room: { timeline: { unread_thread_notifications: true } } });
    const { unread_thread_notifications } = (await alice.sync({ filter })).rooms.join[room];
    assert.deepEqual(Object.keys(unread_thread_notifications), [root]);
    const reaction = { "m.relates_to": { rel_type: "m.annotation", event_id: root, key: "+1" } };
    const react = (txnId: string) =>
      bob.call("sendMessage", { path: { roomId: room, eventType: "m.reaction", txnId }, body: reaction });
    assert.equal((await react("a")).status, 200);
    assertRefused(await react("b"), 400, "M_DUPLICATE_ANNOTATION");
  });

  test(`what was said in version ${version} is taken back`, async () => {
    const room = await roomWith(alice, [bob, carol], { room_version: version });
    const [own, others] = [await sayHard(bob, room, version), await sayHard(carol, room, version)];
    assertRefused(await redact(bob, room, others), 403, "M_FORBIDDEN");
    for (const [actor, target] of [
      [bob, own],
      [alice, others],
    ] as const) {
      const answer = await redact(actor, room, target, { reason: "regret" });
      assert.equal(answer.status, 200, answer.text);
      const { json } = await carol.call("getOneRoomEvent", { path: { roomId: room, eventId: target } });
      assert.deepEqual([json.content, json.unsigned.redacted_because.redacts], [{}, target]);
    }
    assert.deepEqual(bodiesOf(await eventsOf(carol, room)).includes("hello"), version === "3");
  });

  test(`a room of version ${version} goes on after a restart`, async () => {
    const room = await roomWith(alice, [bob], { room_version: version });
    await sayHard(bob, room, version);
    await server.world.restart();
    await say(alice, room, "again");
    await say(bob, room, "and again");
    await setState(alice, room, "m.room.name", { name: "Hall" });
    await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
    await checkGraph(room, rules);
  });
}

test("numbers that only old versions hold come to people as they were written", async () => {
  const room = await roomWith(alice, [bob], { room_version: "1" });
  await setState(alice, room, "org.example.state", { big: 1, fraction: 2 });
  // As if another server had made it.
  const text = `UPDATE event SET json = replace(replace(json, '"big":1', '"big":9007199254740993'), '"fraction":2',
    '"fraction":2.0') WHERE json LIKE '%org.example.state%'`;
  const statement = { name: "write_numbers", text, values: [] };
  await server.world.server.storage.writer.submit({ key: "test", rows: [], statements: [statement] });
  await server.world.restart();
  const path = { roomId: room, eventType: "org.example.state", stateKey: "" };
  const numbers = '{"big":9007199254740993,"fraction":2.0}';
  assert.equal((await bob.call("getRoomStateWithKey", { path })).text, numbers);
  const query = { dir: "b", limit: "1" };
  assert.ok((await bob.call("getRoomEvents", { path: { roomId: room }, query })).text.includes(`"content":${numbers}`));
  const filter = JSON.stringify({ event_format: "federation" });
  assert.ok((await bob.call("sync", { query: { filter } })).text.includes(`"content":${numbers}`));
  // It can be set to something else, whose numbers are integers.
  assertRefused(await setState(alice, room, "org.example.state", { fraction: 2.5 }), 400, "M_BAD_JSON");
  assert.equal((await setState(alice, room, "org.example.state", { fraction: 3 })).status, 200);
  const [event] = (await eventsOf(alice, room)).slice(-1);
  assert.equal(event.unsigned.prev_content.fraction, 2);
});

/** Every event is one of its version, whole, signed, and names the others by id and, where it has to, by their hash. */
async function checkGraph(roomId: string, rules: RoomVersionRules): Promise<void> {
  const { reads } = server.world.server.storage;
  const rows = await reads.query<{ json: string }>({
    name: "",
    text: "SELECT e.json FROM event e JOIN room r USING (room_nid) WHERE r.room_id = $1 ORDER BY e.pos",
    values: [roomId],
  });
  const pdus = rows.map(({ json }) => JSON.parse(json) as Pdu);
  const byId = new Map(pdus.map((pdu) => [eventIdOf(pdu, rules, hashing), pdu]));
  assert.equal(byId.size, rows.length);
  const [key] = await reads.query<{ seed: Buffer }>({ name: "", text: "SELECT seed FROM server_key", values: [] });
  const { publicKey } = keyFromSeed(key?.seed ?? new Uint8Array());
  for (const [at, pdu] of pdus.entries()) {
    assert.deepEqual(checkFormat(pdu, rules), { ok: true });
    assert.ok(checkContentHash(pdu, rules, hashing));
    const [signature = ""] = Object.values(pdu.signatures["musterland.example"] ?? {});
    assert.ok(verifySignature(publicKey, bytesToSign(pdu, rules), signature));
    const { prev, auth } = edgesOf(pdu);
    const before = pdus[at - 1];
    assert.deepEqual(prev, before === undefined ? [] : [eventIdOf(before, rules, hashing)]);
    assert.ok(auth.length > 0 || before === undefined);
    for (const edge of [...pdu.prev_events, ...pdu.auth_events]) checkEdge(edge, byId, rules);
  }
}

function checkEdge(edge: EventEdge, byId: ReadonlyMap<string, Pdu>, rules: RoomVersionRules): void {
  const [id, hashes] = typeof edge === "string" ? [edge, undefined] : edge;
  const named = byId.get(id);
  assert.ok(named);
  const expected = rules.event.edgesWithHashes ? { sha256: referenceHash(named, rules, hashing) } : undefined;
  assert.deepEqual(hashes, expected);
}
