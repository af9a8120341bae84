import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { listRefusals, listRelatedTo, listWaitingRedactions } from "@botschaft/storage";
import { ActorLaw } from "@botschaft/testing/world";
import { ForeignServer } from "../../testing/foreign-server.ts";
import { bodiesOf, contentOf, eventsOf, setState } from "../../testing/room-calls.ts";
import { type Actor, roomWith, say, startWholeServer } from "../../testing/whole-server.ts";
import { openGate } from "../federation-gate.ts";
import type { EventSignatures } from "../ports.ts";
import { createStates, type States } from "../states/states.ts";
import type { IntakeOptions } from "./arrival.ts";
import { Intake } from "./intake.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let foreign: ForeignServer;
let third: ForeignServer;
let states: States;
let intake: Intake;
let frieda: string;

before(async () => {
  server = await startWholeServer();
  ({ alice } = await server.people("alice"));
  foreign = new ForeignServer(server.world);
  frieda = foreign.user("frieda");
  const { storage, rooms } = server.world.server;
  states = createStates({ storage, connection: server.world.database.connection });
  third = new ForeignServer(server.world, "third.example");
  const signatures: EventSignatures = {
    verify: (name, ...signed) => (name === third.name ? third : foreign).verify(name, ...signed),
  };
  intake = new Intake({ rooms, hashing: foreign.hashing, signatures, gate: openGate, ...states });
});
after(async () => {
  await states.stop();
  server.world.assertNoMistakes();
  await server.world.close();
});

const accept = (room: string, pdu: JsonObject, options?: IntakeOptions) => intake.accept(room as RoomId, pdu, options);
const member = (membership: string, userId = frieda) => ({
  sender: userId,
  type: "m.room.member",
  stateKey: userId,
  content: { membership },
});
const message = (body: string, sender = frieda) => ({ sender, type: "m.room.message", content: { body } });
const topic = (text: string) => ({ sender: frieda, type: "m.room.topic", stateKey: "", content: { topic: text } });

/** A public room in which alice and frieda are, frieda with as much power. */
async function sharedRoom(version: string): Promise<string> {
  const power_level_content_override = {
    users: { ...(version === "12" ? {} : { [alice.userId]: 100 }), [frieda]: 100 },
  };
  const room = await roomWith(alice, [], { room_version: version, power_level_content_override });
  await take(room, await foreign.build(room, member("join")));
  return room;
}

async function take(room: string, { pdu, eventId }: { pdu: JsonObject; eventId: string }) {
  assert.deepEqual(await accept(room, pdu), { kind: "accepted", eventId });
}

async function stateOf(room: string): Promise<readonly { readonly type: string; readonly event_id: string }[]> {
  return (await alice.call("getRoomState", { path: { roomId: room } })).json;
}

async function actorOf(room: string) {
  return server.world.server.rooms.get(room as RoomId);
}

function rulesOf(version: string): RoomVersionRules {
  return findRoomVersion(version) as RoomVersionRules;
}

/** The room rebuilt from the disk is the one in memory. */
async function assertRebuilt(room: string) {
  const law = new ActorLaw(server.world, server.world.chance, []);
  await law.compareRoom((await actorOf(room)).view.roomNid);
  assert.equal(law.compared, 1);
}

/** One row that a test looks at on the disk. */
async function row(text: string, ...values: readonly unknown[]) {
  const [found] = await server.world.server.storage.reads.query<Record<string, unknown>>({ name: "", text, values });
  return found;
}

for (const version of ["1", "3", "6", "10", "12"]) {
  test(`version ${version}: what follows everything here is shown, once, and needs no snapshot`, async () => {
    const room = await sharedRoom(version);
    const { next_batch } = await alice.sync();
    const event = await foreign.build(room, message("hello from elsewhere"));
    await take(room, event);
    assert.deepEqual(await accept(room, event.pdu), { kind: "known", eventId: event.eventId });
    const timeline = (await alice.sync({ since: next_batch })).rooms.join[room].timeline.events;
    assert.deepEqual(bodiesOf(timeline), ["hello from elsewhere"]);
    const [tip] = (await actorOf(room)).extremities;
    const found = await row("SELECT state_nid, place, verdict FROM event WHERE event_nid = $1", tip?.nid);
    assert.deepEqual([found?.state_nid, found?.place, found?.verdict], [null, 0, 0]);
    await say(alice, room, "and back");
    assert.deepEqual(bodiesOf(await eventsOf(alice, room)), ["hello from elsewhere", "and back"]);
    await assertRebuilt(room);
  });

  test(`version ${version}: what was said at the same time stands beside it, and the next event follows both`, async () => {
    const room = await sharedRoom(version);
    const apart = await foreign.build(room, message("meanwhile"));
    await say(alice, room, "here");
    await take(room, apart);
    assert.equal((await actorOf(room)).extremities.length, 2);
    await assertRebuilt(room);
    await say(alice, room, "after both");
    assert.equal((await actorOf(room)).extremities.length, 1);
    assert.deepEqual(bodiesOf(await eventsOf(alice, room)).toSorted(), ["after both", "here", "meanwhile"]);
    await assertRebuilt(room);
  });

  test(`version ${version}: what was set at the same time is resolved, and the line moves with it`, async () => {
    const room = await sharedRoom(version);
    server.world.clock.pass(1_000);
    const apart = await foreign.build(room, topic("theirs"));
    server.world.clock.pass(1_000);
    assert.equal((await setState(alice, room, "m.room.topic", { topic: "ours" })).status, 200);
    const { next_batch } = await alice.sync();
    await take(room, apart);
    // Version 1 takes the one with less depth or the lesser hash; later versions the later one.
    const shown = (await contentOf(alice, room, "m.room.topic"))?.topic;
    if (version !== "1") assert.equal(shown, "ours");
    const part = (await alice.sync({ since: next_batch })).rooms.join[room];
    const told = part?.timeline.events.map((event: { content: { topic: string } }) => event.content.topic) ?? [];
    assert.deepEqual(told, shown === "theirs" ? ["theirs"] : [], "what lost is nobody's last word");
    // Nor is anything lost that stood before it: there is a gap, and history tells what is in it.
    if (shown !== "theirs") assert.equal(part.timeline.limited, true);
    await assertRebuilt(room);
    await say(alice, room, "still here");
    assert.equal((await contentOf(alice, room, "m.room.topic"))?.topic, shown);
  });

  test(`version ${version}: a later change from elsewhere on an older branch wins, and is told as state`, async () => {
    const room = await sharedRoom(version);
    const draft = await foreign.draft(room, topic("theirs"));
    await setState(alice, room, "m.room.topic", { topic: "ours" });
    const later = foreign.sign({ ...draft, origin_server_ts: draft.origin_server_ts + 60_000 }, rulesOf(version));
    const { next_batch } = await alice.sync();
    await take(room, later);
    if (version !== "1") assert.equal((await contentOf(alice, room, "m.room.topic"))?.topic, "theirs");
    await assertRebuilt(room);
    assert.ok((await alice.sync({ since: next_batch })).rooms.join[room]);
  });
}

test("what names events that are not here is not kept, and says which they are", async () => {
  const room = await sharedRoom("12");
  const draft = await foreign.draft(room, message("gap"));
  const lost = foreign.sign({ ...draft, content: { body: "lost" } }, rulesOf("12"));
  const next = foreign.sign({ ...draft, prev_events: [lost.eventId], depth: draft.depth + 1 }, rulesOf("12"));
  const needs = { kind: "needs", eventId: next.eventId, prev: [lost.eventId], auth: [] };
  assert.deepEqual(await accept(room, next.pdu), needs);
  const found = await row("SELECT count(*)::int AS rows FROM event WHERE json LIKE '%gap%'");
  assert.equal(found?.rows, 0);
  await take(room, lost);
  await take(room, next);
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)), ["lost", "gap"]);
});

test("what cannot be had is replaced by the state that another server tells of", async () => {
  const room = await sharedRoom("12");
  const state = await stateOf(room);
  const stateIds = state.map(({ event_id }) => event_id);
  const draft = await foreign.draft(room, message("over a gap"));
  const lost = foreign.sign({ ...draft, content: { body: "lost" } }, rulesOf("12"));
  const next = foreign.sign({ ...draft, prev_events: [lost.eventId], depth: draft.depth + 1 }, rulesOf("12"));
  const missing = `$${"A".repeat(43)}`;
  assert.deepEqual(await accept(room, next.pdu, { stateIds: [...stateIds, missing] }), {
    kind: "needs",
    eventId: next.eventId,
    prev: [],
    auth: [missing],
  });
  const rest = state.filter(({ type }) => type !== "m.room.create").map(({ event_id }) => event_id);
  assert.deepEqual(await accept(room, next.pdu, { stateIds: rest }), {
    kind: "needs",
    eventId: next.eventId,
    prev: [lost.eventId],
    auth: [],
  });
  assert.equal((await accept(room, next.pdu, { stateIds })).kind, "accepted");
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)), ["over a gap"]);
  const { nid } = (await actorOf(room)).extremities.find(({ eventId }) => eventId === next.eventId) ?? { nid: 0 };
  const edge = await row("SELECT count(*)::int AS rows FROM backward_extremity WHERE event_nid = $1", nid);
  assert.equal(edge?.rows, 1);
  await assertRebuilt(room);
});

test("no rejected event, and none of another room, is part of a state that a server tells of", async () => {
  const room = await roomWith(alice, []);
  await take(room, await foreign.build(room, member("join")));
  const state = await stateOf(room);
  const others = state.filter(({ type }) => type !== "m.room.power_levels").map(({ event_id }) => event_id);
  const draft = await foreign.draft(room, message("x"));
  const grab = { type: "m.room.power_levels", state_key: "", content: { users: { [frieda]: 100 } } };
  const rejected = foreign.sign({ ...draft, ...grab }, rulesOf("12"));
  assert.equal((await accept(room, rejected.pdu)).kind, "rejected");
  const another = await stateOf(await sharedRoom("12"));
  const levels = another.find(({ type }) => type === "m.room.power_levels")?.event_id ?? "";
  const keyNid = await server.world.server.rooms.ports.stateKeys.intern("m.room.power_levels", "");
  for (const [at, eventId] of [rejected.eventId, levels].entries()) {
    const lost = foreign.sign({ ...draft, content: { body: `lost ${at}` } }, rulesOf("12"));
    const coup = { content: { body: `by a state of lies ${at}` }, prev_events: [lost.eventId] };
    const { pdu } = foreign.sign({ ...draft, ...coup }, rulesOf("12"));
    assert.equal((await accept(room, pdu, { stateIds: [...others, eventId] })).kind, "accepted");
    const found = await row("SELECT event_nid FROM event WHERE json LIKE $1", `%state of lies ${at}%`);
    const before = await states.reader.before(Number(found?.event_nid));
    assert.equal(before?.size, others.length);
    assert.equal(before?.get(keyNid), undefined, `${at}`);
  }
});

test("what is older than the room here never shows up in sync, but in history", async () => {
  const room = await sharedRoom("12");
  const old = await foreign.build(room, message("long ago"));
  await say(alice, room, "now");
  const { next_batch } = await alice.sync();
  assert.equal((await accept(room, old.pdu, { isBackfilled: true })).kind, "accepted");
  assert.deepEqual((await alice.sync({ since: next_batch })).rooms?.join ?? {}, {});
  assert.ok(bodiesOf(await eventsOf(alice, room)).includes("long ago"));
  assert.equal((await actorOf(room)).extremities.length, 1);
  await assertRebuilt(room);
});

test("what its own authority does not allow is rejected and stays so; what follows it goes on", async () => {
  const room = await roomWith(alice, []);
  await take(room, await foreign.build(room, member("join")));
  const draft = await foreign.draft(room, message("mine"));
  const coup = foreign.sign({ ...draft, type: "m.room.name", state_key: "", content: { name: "Coup" } }, rulesOf("12"));
  const outcome = await accept(room, coup.pdu);
  assert.deepEqual([outcome.kind, "rule" in outcome && outcome.rule], ["rejected", "level-too-low"]);
  assert.equal((await accept(room, coup.pdu)).kind, "known");
  assert.equal(await contentOf(alice, room, "m.room.name"), undefined);
  const next = foreign.sign({ ...draft, prev_events: [coup.eventId], depth: draft.depth + 1 }, rulesOf("12"));
  await take(room, next);
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)), ["mine"]);
  const found = await row("SELECT event_nid FROM event WHERE json LIKE '%Coup%'");
  const [refusal] = await listRefusals(server.world.server.storage.reads, [Number(found?.event_nid)]);
  assert.equal(refusal?.rule, "level-too-low");
  await assertRebuilt(room);
});

test("somebody who is banned here cannot speak from before the ban: it is kept and not shown", async () => {
  const room = await sharedRoom("12");
  await take(room, await foreign.build(room, member("join", foreign.user("gert"))));
  const early = await foreign.build(room, message("too late", foreign.user("gert")));
  await take(room, await foreign.build(room, { ...member("ban", foreign.user("gert")), sender: frieda }));
  const { next_batch } = await alice.sync();
  assert.equal((await accept(room, early.pdu)).kind, "softFailed");
  assert.deepEqual((await alice.sync({ since: next_batch })).rooms?.join ?? {}, {});
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)), []);
  assert.ok((await actorOf(room)).extremities.every(({ eventId }) => eventId !== early.eventId));
  await assertRebuilt(room);
});

test("a changed content is not shown, and the event keeps its place", async () => {
  const room = await sharedRoom("12");
  const { pdu, eventId } = await foreign.build(room, message("as it was"));
  assert.deepEqual(await accept(room, { ...pdu, content: { body: "as somebody wants it" } }), {
    kind: "accepted",
    eventId,
  });
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)), []);
  const read = await alice.call("getOneRoomEvent", { path: { roomId: room, eventId } });
  assert.deepEqual(read.json.content, {});
});

const forgeries: readonly (readonly [name: string, rule: string, change: (pdu: JsonObject) => JsonObject])[] = [
  ["another sender", "signature", (pdu) => ({ ...pdu, sender: "@gert:elsewhere.example" })],
  ["a sender of this server", "signature", (pdu) => ({ ...pdu, sender: alice.userId })],
  ["no signature", "signature", (pdu) => ({ ...pdu, signatures: {} })],
  ["another room", "signature", (pdu) => ({ ...pdu, room_id: `!${"A".repeat(43)}` })],
  ["no predecessors' list", "event-edges", (pdu) => ({ ...pdu, prev_events: "all" })],
  ["no content", "event-field", ({ content: _, ...pdu }) => pdu],
  ["a depth of its own kind", "event-field", (pdu) => ({ ...pdu, depth: "deep" })],
];
for (const [name, rule, change] of forgeries) {
  test(`dropped: ${name}`, async () => {
    const room = await sharedRoom("12");
    const { pdu } = await foreign.build(room, message("forged"));
    const outcome = await accept(room, change(pdu));
    assert.deepEqual([outcome.kind, "rule" in outcome && outcome.rule], ["dropped", rule]);
    const found = await row("SELECT count(*)::int AS rows FROM event WHERE json LIKE '%forged%'");
    assert.equal(found?.rows, 0);
  });
}

test("content is taken by who may: the sender's server, and who has the level", async () => {
  for (const version of ["1", "6", "12"]) {
    const room = await roomWith(alice, [], { room_version: version });
    const gert = foreign.user("gert");
    await take(room, await foreign.build(room, member("join")));
    await take(room, await foreign.build(room, member("join", gert)));
    const ours = await say(alice, room, "ours");
    const redaction = async (target: string) => {
      const draft = await foreign.draft(room, message("x"));
      const inContent = rulesOf(version).event.redacts === "content";
      const moved = inContent ? { content: { redacts: target } } : { content: {}, redacts: target };
      return foreign.sign({ ...draft, type: "m.room.redaction", ...moved }, rulesOf(version));
    };
    const theirs = await foreign.build(room, message("theirs", gert));
    await take(room, theirs);
    await accept(room, (await redaction(ours)).pdu);
    await accept(room, (await redaction(theirs.eventId)).pdu);
    assert.deepEqual(bodiesOf(await eventsOf(alice, room)), ["ours"], version);
    await assertRebuilt(room);
  }
});

/** A redaction that comes over a gap in which its target is. */
async function redactionFirst(version: string, room: string, from: ForeignServer, sender: string) {
  const rules = rulesOf(version);
  const stateIds = (await stateOf(room)).map(({ event_id }) => event_id);
  const lost = await foreign.build(room, message("said in a gap"));
  const draft = await from.draft(room, message("x", sender));
  const moved =
    rules.event.redacts === "content" ? { content: { redacts: lost.eventId } } : { content: {}, redacts: lost.eventId };
  const next = { type: "m.room.redaction", prev_events: [lost.eventId], depth: draft.depth + 1 };
  const redaction = from.sign({ ...draft, ...next, ...moved }, rules);
  assert.equal((await accept(room, redaction.pdu, { stateIds })).kind, "accepted");
  return { lost, redaction };
}

test("a redaction that comes before its target takes its content when it comes", async () => {
  for (const version of ["3", "6", "12"]) {
    for (const isBackfilled of [true, false]) {
      const room = await sharedRoom(version);
      const { lost, redaction } = await redactionFirst(version, room, foreign, frieda);
      const { next_batch } = await alice.sync();
      assert.equal((await accept(room, lost.pdu, { isBackfilled })).kind, "accepted");
      const read = await alice.call("getOneRoomEvent", { path: { roomId: room, eventId: lost.eventId } });
      assert.deepEqual([read.json.content, read.json.unsigned.redacted_because.event_id], [{}, redaction.eventId]);
      assert.ok(!JSON.stringify(await alice.sync({ since: next_batch })).includes("said in a gap"));
      await assertRebuilt(room);
    }
  }
});

test("a redaction that comes before its target and has no right to it takes nothing", async () => {
  for (const version of ["6", "12"]) {
    const room = await sharedRoom(version);
    const tom = third.user("tom");
    await take(room, await third.build(room, member("join", tom)));
    const { lost } = await redactionFirst(version, room, third, tom);
    await take(room, lost);
    const read = await alice.call("getOneRoomEvent", { path: { roomId: room, eventId: lost.eventId } });
    assert.deepEqual(read.json.content, { body: "said in a gap" });
    const { reads } = server.world.server.storage;
    const { view } = await actorOf(room);
    const waiting = await listWaitingRedactions(reads, view.roomNid, lost.eventId);
    assert.deepEqual(
      waiting.map(({ json }) => JSON.parse(json).sender),
      [tom],
    );
    // That it waits makes it no relation of the event.
    const everything = { relTypes: undefined, senders: undefined };
    assert.equal((await listRelatedTo(reads, view.roomNid, [lost.eventId], everything)).size, 0);
    await assertRebuilt(room);
  }
});

test("the same event from two servers at once is one event", async () => {
  const room = await sharedRoom("12");
  const { pdu } = await foreign.build(room, message("twice"));
  const outcomes = await Promise.all([accept(room, pdu), accept(room, pdu), accept(room, pdu)]);
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ["accepted", "known", "known"],
  );
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)), ["twice"]);
});

test("what people here say while events come in loses nothing", async () => {
  const room = await sharedRoom("12");
  const early = await Promise.all(["a", "b", "c", "d"].map((body) => foreign.build(room, message(body))));
  await Promise.all([
    ...early.map(({ pdu }) => accept(room, pdu)),
    ...["e", "f", "g", "h"].map((body) => say(alice, room, body)),
  ]);
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)).toSorted(), ["a", "b", "c", "d", "e", "f", "g", "h"]);
  await assertRebuilt(room);
});

test("events of a room that is not here are dropped", async () => {
  const room = await sharedRoom("12");
  const { pdu } = await foreign.build(room, message("lost"));
  const outcome = await accept(`!${"B".repeat(42)}A`, pdu);
  assert.deepEqual([outcome.kind, "rule" in outcome && outcome.rule], ["dropped", "room-unknown"]);
});
