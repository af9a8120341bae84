import assert from "node:assert/strict";
import { test } from "node:test";
import { GraphRoom, type PlainEvent } from "../testing/resolution-rooms.ts";
import { applyAllowed } from "./auth-checks.ts";
import { StateIndex } from "./state-index.ts";

const create = plain("m.room.create", "", "@a:a", { creator: "@a:a" });
const left = plain("m.room.member", "@a:a", "@a:a", { membership: "leave" });
const joined = plain("m.room.member", "@a:a", "@a:a", { membership: "join" });

function plain(type: string, stateKey: string, sender: string, content: PlainEvent["content"]): PlainEvent {
  const shared = { originServerTs: 0, depth: 0, rejected: false, prev: [], auth: [] };
  return { eventId: `$${type}${stateKey}`, type, stateKey, sender, content, ...shared };
}

/** Whether a topic comes into a state that holds all but those of the given events which the topic alone names. */
function comesIn(events: readonly PlainEvent[], named: readonly number[], topic: Partial<PlainEvent> = {}): boolean {
  const room = new GraphRoom("6", events);
  const held = [...room.events.values()].filter(({ nid }) => !named.includes(nid - 1));
  const event = room.add({ ...plain("m.room.topic", "", "@a:a", {}), auth: named, ...topic });
  const state = new StateIndex(held);
  applyAllowed([event], state, { events: room.events, implied: undefined, rules: room.rules });
  return state.find("m.room.topic", "") === event;
}

test("what the state lacks is taken from the event's own auth events", () => {
  assert.equal(comesIn([create, joined], []), true);
  assert.equal(comesIn([create, joined], [0, 1]), true);
  assert.equal(comesIn([create, left], [0, 1]), false);
  // What the state has counts before what the event names; of two that it names the later one.
  assert.equal(comesIn([create, left, joined], [2]), false);
  assert.equal(comesIn([create, left, joined], [0, 1, 2]), true);
  assert.equal(comesIn([create, left, joined], [0, 2, 1]), false);
});

test("rejected events have no say and do not come in", () => {
  assert.equal(comesIn([create, { ...left, rejected: true }, joined], [2]), true);
  assert.equal(comesIn([create, { ...joined, rejected: true }], []), false);
  assert.equal(comesIn([create, { ...joined, rejected: true }], [0, 1]), false);
  assert.equal(comesIn([create, joined], [], { rejected: true }), false);
});
