import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { ForeignServer } from "../../testing/foreign-server.ts";
import { bodiesOf, contentOf, eventsOf } from "../../testing/room-calls.ts";
import { type Actor, roomWith, startWholeServer } from "../../testing/whole-server.ts";
import type { Crossing, FederationGate } from "../federation-gate.ts";
import type { EventSignatures } from "../ports.ts";
import { createStates, type States } from "../states/states.ts";
import { Intake } from "./intake.ts";

const rules = findRoomVersion("12") as RoomVersionRules;

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;
let partner: ForeignServer;
let outsider: ForeignServer;
let states: States;
let intake: Intake;
let room: string;
/** Whose keys were asked for. */
let asked: string[];
let outside: Set<string>;

const judge = (crossing: Crossing) => {
  const text = JSON.stringify(crossing);
  const name = [...outside].find((each) => text.includes(each));
  return name === undefined
    ? ({ ok: true } as const)
    : ({ ok: false, rule: "names-outside", why: `It names ${name}` } as const);
};
const gate: FederationGate = { inbound: judge, outbound: judge, room: () => ({ ok: true }) };

before(async () => {
  server = await startWholeServer();
  ({ alice } = await server.people("alice"));
  partner = new ForeignServer(server.world, "partner.example");
  outsider = new ForeignServer(server.world, "outsider.example");
  const { storage, rooms } = server.world.server;
  states = createStates({ storage, connection: server.world.database.connection });
  const signatures: EventSignatures = {
    async verify(name, ...signed) {
      asked.push(name);
      if (outside.has(name)) return "unasked";
      return (name === outsider.name ? outsider : partner).verify(name, ...signed);
    },
  };
  intake = new Intake({ rooms, hashing: partner.hashing, signatures, gate, ...states });
});
after(async () => {
  await states.stop();
  server.world.assertNoMistakes();
  await server.world.close();
});

/** Alice's room, with somebody of both other servers in it, from before there was a rule. */
beforeEach(async () => {
  [asked, outside] = [[], new Set()];
  await openRoom("12");
  outside.add(outsider.name);
});

async function openRoom(version: string): Promise<void> {
  room = await roomWith(alice, [], { room_version: version });
  for (const each of [partner, outsider]) {
    const userId = each.user("p");
    const join = { sender: userId, type: "m.room.member", stateKey: userId, content: { membership: "join" } };
    assert.equal((await accept((await each.build(room, join)).pdu)).kind, "accepted");
  }
  asked = [];
}

const accept = (pdu: JsonObject) => intake.accept(room as RoomId, pdu);
const said = (by: ForeignServer, content: JsonObject) => ({ sender: by.user("p"), type: "m.room.message", content });
const whatOf = (outcome: object) => ["kind" in outcome && outcome.kind, "rule" in outcome && outcome.rule];

test("what comes from outside has its place in the graph, and is rejected by the border's rule", async () => {
  const { pdu, eventId } = await outsider.build(room, said(outsider, { body: "hello" }));
  assert.deepEqual(whatOf(await accept(pdu)), ["rejected", "names-outside"]);
  const draft = await partner.draft(room, said(partner, { body: "on top of it" }));
  const next = partner.sign({ ...draft, prev_events: [eventId], depth: draft.depth + 1 }, rules);
  assert.equal((await accept(next.pdu)).kind, "accepted");
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)), ["on top of it"]);
});

test("what is rejected anyway need not be proved, but what others sign still has to be", async () => {
  const { pdu } = await outsider.build(room, said(outsider, { body: "hello" }));
  assert.equal((await accept(pdu)).kind, "rejected");
  assert.deepEqual(asked, [outsider.name]);
  const named = await partner.build(
    room,
    said(partner, { body: "x", "m.mentions": { user_ids: [outsider.user("p")] } }),
  );
  const signatures = { [partner.name]: { "ed25519:f": "AAAA" } };
  assert.deepEqual(whatOf(await accept({ ...named.pdu, signatures })), ["dropped", "signature"]);
  assert.deepEqual(whatOf(await accept(named.pdu)), ["rejected", "names-outside"]);
});

test("what was rejected stays so, and what was taken before the rule stays too", async () => {
  const { pdu } = await outsider.build(room, said(outsider, { body: "hello" }));
  assert.equal((await accept(pdu)).kind, "rejected");
  outside.clear();
  assert.equal((await accept(pdu)).kind, "known");
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)), []);
  const later = await outsider.build(room, said(outsider, { body: "let in" }));
  assert.equal((await accept(later.pdu)).kind, "accepted");
  outside.add(outsider.name);
  assert.deepEqual(await contentOf(alice, room, "m.room.member", outsider.user("p")), { membership: "join" });
  assert.deepEqual(bodiesOf(await eventsOf(alice, room)), ["let in"]);
});

test("where an event stands in the graph, and what its room is called, names nobody", async () => {
  outside.clear();
  await openRoom("10");
  const draft = await partner.draft(room, said(partner, { body: "among us" }));
  for (const name of [room, ...draft.prev_events, ...draft.auth_events]) outside.add(String(name));
  assert.equal((await accept(partner.sign(draft, findRoomVersion("10") as RoomVersionRules).pdu)).kind, "accepted");
});
