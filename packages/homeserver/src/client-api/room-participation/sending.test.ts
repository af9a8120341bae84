import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertRefused } from "../../testing/contract-client.ts";
import { contentOf, eventsOf, redact, setState } from "../../testing/room-calls.ts";
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

let txn = 0;

const put = (actor: Actor, roomId: string, body: unknown, more: { eventType?: string; txnId?: string } = {}) =>
  actor.call("sendMessage", {
    path: { roomId, eventType: more.eventType ?? "m.room.message", txnId: more.txnId ?? `s${++txn}` },
    body,
  });

const text = { msgtype: "m.text", body: "hello" };

/** Somebody on another device of theirs. */
async function onAnotherDevice(actor: Actor): Promise<Actor> {
  const { accounts } = server.world.server;
  const { accessToken: token } = await accounts.sessions.open(actor as never, {
    deviceId: undefined,
    displayName: undefined,
    refreshable: false,
  });
  return { ...actor, token, call: (id, call = {}) => actor.call(id, { token, ...call }) };
}

test("what is sent is read as it was sent", async () => {
  const room = await roomWith(alice, [bob]);
  const content = { ...text, "org.example.nested": { list: [1, null, true, "\u0000", "ü😀"], __proto: {} } };
  const answer = await put(alice, room, content);
  assert.equal(answer.status, 200);
  const { json } = await bob.call("getOneRoomEvent", { path: { roomId: room, eventId: answer.json.event_id } });
  assert.deepEqual([json.content, json.type, json.sender], [content, "m.room.message", alice.userId]);
  assert.equal(json.state_key, undefined);
});

test("the same transaction is sent once, also at once, and also after a restart", async () => {
  const room = await roomWith(alice, []);
  const send = (body: object = text) => put(alice, room, body, { txnId: "same" });
  const [first, ...others] = await Promise.all([send(), send(), send()]);
  const again = await send({ ...text, body: "another text" });
  await server.world.restart();
  const afterwards = await send();
  for (const answer of [...others, again, afterwards]) {
    assert.deepEqual([answer.status, answer.text], [200, first?.text]);
  }
  const messages = (await eventsOf(alice, room)).filter(({ type }) => type === "m.room.message");
  assert.deepEqual(
    messages.map(({ content }) => content),
    [text],
  );
});

test("a transaction id counts for one device, one path and one kind of request", async () => {
  const [room, other] = [await roomWith(alice, []), await roomWith(alice, [])];
  const phone = await onAnotherDevice(alice);
  const txnId = "counted";
  const sent = [
    await put(alice, room, text, { txnId }),
    await put(phone, room, text, { txnId }),
    await put(alice, other, text, { txnId }),
    await put(alice, room, text, { txnId, eventType: "org.example.other" }),
  ];
  const ids = new Set(sent.map(({ json }) => json.event_id));
  assert.equal(ids.size, 4);
  const [eventId] = ids;
  const redacted = await alice.call("redactEvent", { path: { roomId: room, eventId, txnId }, body: {} });
  assert.ok(!ids.has(redacted.json.event_id));
});

test("the former name of the path is the same path", async () => {
  const room = await roomWith(alice, []);
  const first = await put(alice, room, text, { txnId: "old-name" });
  const path = `/_matrix/client/r0/rooms/${encodeURIComponent(room)}/send/m.room.message/old%2Dname`;
  const { json } = await server.world.client.put(path, text, { token: alice.token });
  assert.equal(json.event_id, first.json.event_id);
});

test("an error is not remembered", async () => {
  const room = await roomWith(alice, []);
  assertRefused(await put(bob, room, text, { txnId: "tried" }), 403, "M_FORBIDDEN");
  await bob.call("joinRoomById", { path: { roomId: room }, body: {} });
  assert.equal((await put(bob, room, text, { txnId: "tried" })).status, 200);
});

test("only the device that sent it is told its transaction id", async () => {
  const room = await roomWith(alice, [bob]);
  const phone = await onAnotherDevice(alice);
  await put(alice, room, text, { txnId: "mine" });
  const idSeenBy = async (actor: Actor) => {
    const { json } = await actor.call("sync");
    return json.rooms.join[room].timeline.events.at(-1).unsigned.transaction_id;
  };
  assert.equal(await idSeenBy(alice), "mine");
  assert.equal(await idSeenBy(phone), undefined);
  assert.equal(await idSeenBy(bob), undefined);
});

test("who is not in the room sends nothing there", async () => {
  const room = await roomWith(alice, [bob], { invite: [carol.userId] });
  assertRefused(await put(carol, room, text), 403, "M_FORBIDDEN");
  await bob.call("leaveRoom", { path: { roomId: room }, body: {} });
  assertRefused(await put(bob, room, text), 403, "M_FORBIDDEN");
  await alice.call("ban", { path: { roomId: room }, body: { user_id: bob.userId } });
  assertRefused(await put(bob, room, text), 403, "M_FORBIDDEN");
  assertRefused(await put(alice, "!nowhere:musterland.example", text), 403, "M_FORBIDDEN");
  assertRefused(await put(alice, "nowhere", text), 400, "M_INVALID_PARAM");
});

test("it takes the level", async () => {
  const room = await roomWith(alice, [bob]);
  const levels = await contentOf(alice, room, "m.room.power_levels");
  await setState(alice, room, "m.room.power_levels", { ...levels, events_default: 10 });
  assertRefused(await put(bob, room, text), 403, "M_FORBIDDEN");
  assert.equal((await put(alice, room, text)).status, 200);
});

test("a type of state that is sent as a message changes no state", async () => {
  const room = await roomWith(alice, [], { name: "Hall" });
  assert.equal((await put(alice, room, { name: "Other" }, { eventType: "m.room.name" })).status, 200);
  assert.deepEqual(await contentOf(alice, room, "m.room.name"), { name: "Hall" });
  assertRefused(await put(alice, room, { membership: "leave" }, { eventType: "m.room.member" }), 403, "M_FORBIDDEN");
  assertRefused(await put(alice, room, { room_version: "12" }, { eventType: "m.room.create" }), 403, "M_FORBIDDEN");
});

for (const version of ["10", "12"]) {
  test(`in version ${version} a redaction may be sent like any event`, async () => {
    const room = await roomWith(alice, [], { room_version: version });
    const target = await say(alice, room, "regretted");
    const content = { redacts: target, reason: "regret" };
    const answer = await put(alice, room, content, { eventType: "m.room.redaction", txnId: "r" });
    assert.equal(answer.status, 200);
    const events = await eventsOf(alice, room);
    const redaction = events.at(-1);
    assert.deepEqual(
      [redaction.type, redaction.redacts, redaction.content.reason],
      ["m.room.redaction", target, "regret"],
    );
    assert.equal(redaction.content.redacts, version === "12" ? target : undefined);
    assert.deepEqual(events.at(-2).content, {});
    const again = await put(alice, room, content, { eventType: "m.room.redaction", txnId: "r" });
    assert.equal(again.text, answer.text);
  });
}

test("a redaction that is sent must name an event of the room", async () => {
  const room = await roomWith(alice, []);
  const redaction = (content: object) => put(alice, room, content, { eventType: "m.room.redaction" });
  assertRefused(await redaction({}), 400, "M_MISSING_PARAM");
  assertRefused(await redaction({ redacts: 5 }), 400, "M_MISSING_PARAM");
  assertRefused(await redaction({ redacts: `$${"A".repeat(43)}` }), 404, "M_NOT_FOUND");
});

test("an event has at most 65,536 bytes, its type at most 255", async () => {
  const room = await roomWith(alice, []);
  assert.equal((await put(alice, room, { body: "x".repeat(64_000) })).status, 200);
  assertRefused(await put(alice, room, { body: "x".repeat(65_300) }), 413, "M_TOO_LARGE");
  assertRefused(await put(alice, room, { body: "ü".repeat(32_700) }), 413, "M_TOO_LARGE");
  // Written longer than it is: what counts is the event.
  assert.equal((await put(alice, room, `{"body":"${"\\u0041".repeat(20_000)}"}`)).status, 200);
  assert.equal((await put(alice, room, {}, { eventType: "t".repeat(255) })).status, 200);
  assertRefused(await put(alice, room, {}, { eventType: "t".repeat(256) }), 413, "M_TOO_LARGE");
});

test("the same reaction twice is refused, another key or person is not", async () => {
  const room = await roomWith(alice, [bob]);
  const event_id = await say(alice, room, "vote");
  const react = (actor: Actor, key: string, eventType = "m.reaction") =>
    put(actor, room, { "m.relates_to": { rel_type: "m.annotation", event_id, key } }, { eventType });
  const first = await react(alice, "👍");
  assert.equal(first.status, 200);
  assertRefused(await react(alice, "👍"), 400, "M_DUPLICATE_ANNOTATION");
  assert.equal((await react(alice, "👎")).status, 200);
  assert.equal((await react(bob, "👍")).status, 200);
  assert.equal((await react(alice, "👍", "org.example.vote")).status, 200);
  await redact(alice, room, first.json.event_id);
  assert.equal((await react(alice, "👍")).status, 200);
});

test("of two reactions that are the same and sent at once one is refused", async () => {
  const room = await roomWith(alice, []);
  const event_id = await say(alice, room, "vote");
  const content = { "m.relates_to": { rel_type: "m.annotation", event_id, key: "👍" } };
  const answers = await Promise.all([0, 1, 2].map(() => put(alice, room, content, { eventType: "m.reaction" })));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 400, 400]);
});

test("fractions, and integers beyond 2^53, cannot stand in an event", async () => {
  const room = await roomWith(alice, []);
  for (const body of [
    '{"n":1.5}',
    '{"n":1.0}',
    '{"n":[{"m":1e2}]}',
    '{"n":-0.0}',
    '{"n":9007199254740993}',
    "[]",
    '"x"',
  ]) {
    assertRefused(await put(alice, room, body), 400, "M_BAD_JSON");
  }
  assert.equal((await put(alice, room, '{"n":9007199254740991,"m":-9007199254740991,"o":"1.5"}')).status, 200);
  assertRefused(await put(alice, room, "{"), 400, "M_NOT_JSON");
});
