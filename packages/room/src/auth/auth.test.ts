import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCases, ruleFor } from "../testing/auth-cases.ts";
import { createId, eventOf, member, type RoomState, viewOf } from "../testing/rooms.ts";
import { before, from, rulesOf, served } from "../testing/versions.ts";
import { type AuthSubject, type AuthView, checkEvent } from "./index.ts";

test("events of every kind", () => {
  checkCases([
    { name: "a message of a member", event: {}, says: "ok" },
    { name: "of somebody invited", event: { sender: "@invited:a" }, says: "sender-not-joined" },
    { name: "of somebody who left", event: { sender: "@gone:a" }, says: "sender-not-joined" },
    { name: "of somebody banned", event: { sender: "@banned:a" }, says: "sender-not-joined" },
    { name: "of a stranger", event: { sender: "@stranger:a" }, says: "sender-not-joined" },
    { name: "in a room without create event", event: {}, state: { "m.room.create": null }, says: "no-create" },
    { name: "state of a member", event: { type: "m.room.name", state_key: "" }, says: "level-too-low" },
    { name: "state of a moderator", event: { type: "m.room.name", state_key: "", sender: "@mod:a" }, says: "ok" },
    {
      name: "state that the levels leave to all",
      event: { type: "m.room.name", state_key: "" },
      state: { "m.room.power_levels": { events: { "m.room.name": 0 } } },
      says: "ok",
    },
    {
      name: "a message above the sender's level",
      event: {},
      state: { "m.room.power_levels": { events_default: 1 } },
      says: "level-too-low",
    },
    {
      name: "state under one's own id",
      event: { type: "x", state_key: "@mod:a", sender: "@mod:a" },
      says: "ok",
    },
    {
      name: "state under another's id",
      event: { type: "x", state_key: "@member:a", sender: "@admin:a" },
      says: "state-key-of-another",
    },
    {
      name: "aliases of the own server",
      event: { type: "m.room.aliases", state_key: "a" },
      says: [
        [1, "ok"],
        [6, "level-too-low"],
      ],
    },
    {
      name: "aliases of another server",
      event: { type: "m.room.aliases", state_key: "b", sender: "@admin:a" },
      says: [
        [1, "aliases-server"],
        [6, "ok"],
      ],
    },
    {
      name: "aliases that are no state",
      event: { type: "m.room.aliases", sender: "@admin:a" },
      says: [
        [1, "aliases-no-state-key"],
        [6, "ok"],
      ],
    },
    {
      name: "aliases of somebody who is not in the room",
      event: { type: "m.room.aliases", state_key: "a", sender: "@stranger:a" },
      says: [
        [1, "ok"],
        [6, "sender-not-joined"],
      ],
    },
  ]);
});

test("redactions are judged by the ids of both events until version 3, and not at all since", () => {
  const redaction = (redacts: string, changes: Partial<AuthSubject> = {}): Partial<AuthSubject> => {
    return { type: "m.room.redaction", event_id: "$redaction:a", redacts, ...changes };
  };
  const elsewhere = [[1, "redaction-server"] as const, [3, "ok"] as const];
  checkCases([
    { name: "of the own server's", event: redaction("$x:a"), says: "ok" },
    { name: "of another server's", event: redaction("$x:b"), says: elsewhere },
    { name: "of another port's", event: redaction("$x:a:8448"), says: elsewhere },
    { name: "of an id without server", event: redaction("$x"), says: elsewhere },
    { name: "with the level", event: redaction("$x:b", { sender: "@mod:a" }), says: "ok" },
    {
      name: "by the event's server, not the sender's",
      event: redaction("$x:b", { event_id: "$redaction:b" }),
      says: "ok",
    },
    { name: "before it has an id", event: { type: "m.room.redaction", redacts: "$x:a" }, says: "ok" },
    {
      name: "of another's, before it has an id",
      event: { type: "m.room.redaction", redacts: "$x:b" },
      says: elsewhere,
    },
    { name: "of nothing", event: { type: "m.room.redaction", event_id: "$redaction:a" }, says: "ok" },
    {
      name: "where it takes a level",
      event: redaction("$x:a"),
      state: { "m.room.power_levels": { events: { "m.room.redaction": 1 } } },
      says: "level-too-low",
    },
    {
      name: "where everybody may",
      event: redaction("$x:b"),
      state: { "m.room.power_levels": { redact: 0 } },
      says: "ok",
    },
  ]);
});

test("a room that does not federate", () => {
  const state: RoomState = {
    "m.room.create": { creator: "@creator:a", "m.federate": false },
    "m.room.member|@far:b": { membership: "join" },
  };
  checkCases([
    { name: "a message from elsewhere", event: { sender: "@far:b" }, state, says: "not-federated" },
    { name: "a join from elsewhere", event: member("@other:b", "@other:b", "join"), state, says: "not-federated" },
    { name: "a message from here", event: {}, state, says: "ok" },
    {
      name: "where it federates",
      event: { sender: "@far:b" },
      state: { ...state, "m.room.create": { creator: "@creator:a", "m.federate": true } },
      says: "ok",
    },
  ]);
});

test("the room's id is that of its create event, from version 12 on", () => {
  for (const version of before(12)) {
    assert.equal(ruleFor(version, { name: "", event: { room_id: "!x:a" }, says: "" }), "ok");
    assert.equal(viewOf(version).roomId, undefined);
  }
  assert.equal(viewOf("12").roomId, `!${createId.slice(1)}`);
  assert.equal(viewOf("12", { "m.room.create": null }).roomId, undefined);
  for (const room_id of ["!x:a", `!${createId.slice(2)}`, createId]) {
    assert.equal(ruleFor("12", { name: "", event: { room_id }, says: "" }), "room-id");
  }
  const { room_id: _, ...roomless } = eventOf("12", {});
  assert.deepEqual(checkEvent(roomless, viewOf("12"), rulesOf("12")).ok, false);
});

function createRule(version: string, changes: Partial<AuthSubject>): string {
  const whole = eventOf(version, { type: "m.room.create", state_key: "", sender: "@creator:a", prev_events: [] });
  const { room_id, ...roomless } = whole;
  const content = { creator: "@creator:a", room_version: version };
  const event = { ...(version === "12" ? roomless : { ...roomless, room_id: "!r:a" }), content, ...changes };
  const verdict = checkEvent(event, viewOf(version, { "m.room.create": null }), rulesOf(version));
  return verdict.ok ? "ok" : verdict.rule;
}

test("create events", () => {
  for (const version of served) {
    assert.equal(createRule(version, {}), "ok");
    assert.equal(createRule(version, { prev_events: ["$x"] }), "create-prev-events");
    for (const room_version of ["0", "13", "", 12, null]) {
      assert.equal(createRule(version, { content: { creator: "@creator:a", room_version } }), "create-version");
    }
    assert.equal(createRule(version, { content: { creator: "@creator:a" } }), "ok");
  }
  for (const version of before(11)) assert.equal(createRule(version, { content: {} }), "create-creator");
  for (const version of from(11)) assert.equal(createRule(version, { content: {} }), "ok");
  for (const version of before(12)) {
    assert.equal(createRule(version, { room_id: "!r:b" }), "create-server");
    assert.equal(createRule(version, { sender: "@creator:a:8448" }), "create-server");
    assert.equal(createRule(version, { content: { creator: "x", additional_creators: 7 } }), "ok");
  }
  assert.equal(createRule("12", { room_id: "!r:a" }), "create-room-id");
  for (const additional_creators of ["@b:b", [7], ["b"], ["@b:b", "@c"], null, {}]) {
    assert.equal(createRule("12", { content: { additional_creators } }), "create-additional-creators");
  }
  assert.equal(createRule("12", { content: { additional_creators: [] } }), "ok");
  assert.equal(createRule("12", { content: { additional_creators: ["@b:b", "@Größe:b"] } }), "ok");
});

test("deciding about a message asks for one membership and nothing else of the room", () => {
  const asked: string[] = [];
  const view = viewOf("12");
  const counting: AuthView = {
    create: view.create,
    roomId: view.roomId,
    power: view.power,
    powerContent: undefined,
    get joinRule() {
      return assert.fail("join rules asked");
    },
    thirdPartyInvite: () => assert.fail("invitations asked"),
    membershipOf: (userId) => {
      asked.push(userId);
      return view.membershipOf(userId);
    },
  };
  assert.equal(checkEvent(eventOf("12", {}), counting, rulesOf("12")).ok, true);
  assert.deepEqual(asked, ["@member:a"]);
});
