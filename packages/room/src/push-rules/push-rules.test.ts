import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { conditionHolds, type PushContext } from "./conditions.ts";
import { defaultPushRules, evaluate, type PushAction, type PushCondition, type PushRuleset } from "./index.ts";
import { outcomeOf } from "./outcome.ts";

const context: PushContext = {
  reader: "@alice:a",
  displayName: "Alice A.",
  memberCount: 3,
  senderMayNotify: (key) => key === "room",
};

function event(changes: JsonObject): JsonObject {
  return { type: "m.room.message", sender: "@bob:a", room_id: "!r:a", content: { body: "hi" }, ...changes };
}

const conditions: readonly (readonly [PushCondition, JsonObject, boolean])[] = [
  [{ kind: "event_match", key: "type", pattern: "m.ROOM.*" }, {}, true],
  [{ kind: "event_match", key: "content.body", pattern: "h?" }, {}, true],
  [{ kind: "event_match", key: "content.body", pattern: "h" }, {}, false],
  [{ kind: "event_match", key: "content.body", pattern: "*" }, { content: {} }, false],
  [{ kind: "event_match", key: "content.n", pattern: "*" }, { content: { n: 1 } }, false],
  [{ kind: "event_match", key: "content.constructor", pattern: "*" }, {}, false],
  [{ kind: "event_match", key: "content.m\\.x.a\\\\b", pattern: "y" }, { content: { "m.x": { "a\\b": "y" } } }, true],
  [{ kind: "event_match", key: "content.a\\.", pattern: "y" }, { content: { "a.": "y" } }, true],
  [{ kind: "event_match", key: "content.a\\x", pattern: "y" }, { content: { "a\\x": "y" } }, true],
  [{ kind: "event_match", key: "content." }, { content: { "": "y" } }, false],
  [{ kind: "event_match", key: "content.", pattern: "y" }, { content: { "": "y" } }, true],
  [{ kind: "event_match", pattern: "*" }, {}, false],
  [{ kind: "event_property_is", key: "content.m\\.federate", value: true }, { content: { "m.federate": true } }, true],
  [
    { kind: "event_property_is", key: "content.m\\.federate", value: true },
    { content: { "m.federate": "true" } },
    false,
  ],
  [{ kind: "event_property_is", key: "content.m\\.federate", value: true }, { content: { "m.federate": 1 } }, false],
  [{ kind: "event_property_is", key: "content.n", value: null }, { content: { n: null } }, true],
  [{ kind: "event_property_is", key: "content.n", value: null }, { content: {} }, false],
  [{ kind: "event_property_is", key: "content.n" }, { content: {} }, false],
  [{ kind: "event_property_is", key: "content.n", value: "A" }, { content: { n: "a" } }, false],
  [{ kind: "event_property_contains", key: "content.n", value: "b" }, { content: { n: ["a", "b"] } }, true],
  [{ kind: "event_property_contains", key: "content.n", value: "b" }, { content: { n: ["ab"] } }, false],
  [{ kind: "event_property_contains", key: "content.n", value: 1 }, { content: { n: ["1"] } }, false],
  [{ kind: "event_property_contains", key: "content.n", value: "b" }, { content: { n: "b" } }, false],
  [{ kind: "contains_display_name" }, { content: { body: "hello alice a., you" } }, true],
  [{ kind: "contains_display_name" }, { content: { body: "hello alice" } }, false],
  [{ kind: "room_member_count", is: "3" }, {}, true],
  [{ kind: "room_member_count", is: "==2" }, {}, false],
  [{ kind: "room_member_count", is: "<3" }, {}, false],
  [{ kind: "room_member_count", is: "<=3" }, {}, true],
  [{ kind: "room_member_count", is: ">2" }, {}, true],
  [{ kind: "room_member_count", is: ">3" }, {}, false],
  [{ kind: "room_member_count", is: ">=3" }, {}, true],
  [{ kind: "room_member_count", is: ">=4" }, {}, false],
  [{ kind: "room_member_count", is: "=3" }, {}, false],
  [{ kind: "room_member_count" }, {}, false],
  [{ kind: "sender_notification_permission", key: "room" }, {}, true],
  [{ kind: "sender_notification_permission", key: "here" }, {}, false],
  [{ kind: "sender_notification_permission" }, {}, false],
  [{ kind: "device", key: "x" }, {}, false],
  [{ kind: "constructor" }, {}, false],
];

test("when a condition holds", () => {
  for (const [condition, changes, holds] of conditions) {
    assert.equal(conditionHolds(condition, event(changes), context), holds, JSON.stringify([condition, changes]));
  }
  const nameless: PushContext = { ...context, displayName: "" };
  assert.equal(conditionHolds({ kind: "contains_display_name" }, event({}), nameless), false);
});

const actions: readonly (readonly [readonly PushAction[], string])[] = [
  [[], "-"],
  [["dont_notify"], "-"],
  [["coalesce"], "-"],
  [[{ set_tweak: "highlight" }], "-"],
  [["notify"], "notify"],
  [["notify", { set_tweak: "highlight" }], "notify highlight"],
  [["notify", { set_tweak: "highlight", value: false }], "notify"],
  [["notify", { set_tweak: "highlight", value: true }, { set_tweak: "sound", value: "x" }], "notify highlight x"],
  [["notify", { set_tweak: "sound", value: 7 }], "notify"],
];

function written(outcome: ReturnType<typeof outcomeOf>): string {
  const words = [outcome.notify && "notify", outcome.highlight && "highlight", outcome.sound];
  return words.filter(Boolean).join(" ") || "-";
}

test("what actions come to", () => {
  for (const [list, outcome] of actions) assert.equal(written(outcomeOf(list)), outcome, JSON.stringify(list));
});

// What the server's own rules make of an event for @alice:a in a group of three, and in a room of two where it differs.
const outcomes: readonly (readonly [event: JsonObject, group: string, oneToOne?: string])[] = [
  [{}, "notify", "notify default"],
  [{ type: "m.room.encrypted", content: {} }, "notify", "notify default"],
  [{ type: "m.call.invite", content: {} }, "notify ring"],
  [{ content: { body: "hi", msgtype: "m.notice" } }, "-"],
  [{ type: "m.reaction", content: {} }, "-"],
  [{ type: "m.room.topic", state_key: "", content: {} }, "-"],
  [{ type: "m.room.member", state_key: "@alice:a", content: { membership: "invite" } }, "notify default"],
  [{ type: "m.room.member", state_key: "@eve:a", content: { membership: "invite" } }, "-"],
  [{ type: "m.room.member", state_key: "@bob:a", content: { membership: "join" } }, "-"],
  [{ type: "m.room.tombstone", state_key: "", content: {} }, "notify highlight"],
  [{ type: "m.room.tombstone", content: {} }, "-"],
  [{ type: "m.room.server_acl", state_key: "", content: {} }, "-"],
  [{ content: { body: "hi", "m.mentions": { user_ids: ["@alice:a"] } } }, "notify highlight default"],
  [{ content: { body: "hi", "m.mentions": { room: true } } }, "notify highlight"],
  [{ content: { body: "hi", "m.mentions": { room: "true" } } }, "notify", "notify default"],
  [{ content: { body: "hi", "m.relates_to": { rel_type: "m.replace" } } }, "-"],
  [
    { content: { body: "hi", "m.relates_to": { rel_type: "m.replace" }, "m.mentions": { user_ids: ["@alice:a"] } } },
    "notify highlight default",
  ],
  [{ content: { body: "@room look" } }, "notify highlight"],
  [{ content: { body: "@room look", "m.mentions": {} } }, "notify", "notify default"],
  [{ content: { body: "hello alice a." } }, "notify highlight default"],
  [{ content: { body: "hello alice a.", "m.mentions": {} } }, "notify", "notify default"],
  [{ content: { body: "alice?" } }, "notify highlight default"],
  [{ sender: "@alice:a", content: { body: "alice" } }, "-"],
];

test("what the server's own rules make of events", () => {
  for (const [changes, group, oneToOne = group] of outcomes) {
    const rules = defaultPushRules("@alice:a");
    const name = JSON.stringify(changes);
    assert.equal(written(evaluate(rules, event(changes), context)), group, name);
    assert.equal(written(evaluate(rules, event(changes), { ...context, memberCount: 2 })), oneToOne, name);
  }
});

test("without the level nobody notifies the room", () => {
  const low: PushContext = { ...context, senderMayNotify: () => false };
  const rules = defaultPushRules("@alice:a");
  for (const content of [{ body: "@room" }, { body: "x", "m.mentions": { room: true } }]) {
    assert.equal(written(evaluate(rules, event({ content }), low)), "notify");
  }
});

test("the server's own rules are those of the specification and the three of old, in their order", () => {
  const rules = defaultPushRules("@alice:a");
  const ids = (kind: keyof PushRuleset) => rules[kind].map((rule) => rule.rule_id.replace(".m.rule.", ""));
  assert.deepEqual(ids("override"), [
    "master",
    "suppress_notices",
    "invite_for_me",
    "member_event",
    "is_user_mention",
    "contains_display_name",
    "is_room_mention",
    "roomnotif",
    "tombstone",
    "reaction",
    "room.server_acl",
    "suppress_edits",
  ]);
  assert.deepEqual(ids("content"), ["contains_user_name"]);
  assert.deepEqual(ids("underride"), ["call", "encrypted_room_one_to_one", "room_one_to_one", "message", "encrypted"]);
  assert.deepEqual([...rules.room, ...rules.sender], []);
  const all = [...rules.override, ...rules.content, ...rules.underride];
  assert.deepEqual(
    all.filter((rule) => !rule.enabled || !rule.default).map((rule) => rule.rule_id),
    [".m.rule.master"],
  );
});

test("kinds are asked in their order, rules within a kind in theirs, disabled ones never", () => {
  const rule = (rule_id: string, sound: string, enabled = true) => ({
    rule_id,
    default: false,
    enabled,
    actions: ["notify", { set_tweak: "sound", value: sound }],
  });
  const all: PushRuleset = {
    override: [rule("a", "off", false), { ...rule("b", "override"), conditions: [] }],
    content: [
      { ...rule("c", "content"), pattern: "hi" },
      { ...rule("d", "second"), pattern: "hi" },
    ],
    room: [rule("!other:a", "other"), rule("!r:a", "room")],
    sender: [rule("@eve:a", "other"), rule("@bob:a", "sender")],
    underride: [rule("e", "underride")],
  };
  const none: PushRuleset = { override: [], content: [], room: [], sender: [], underride: [] };
  const soundOf = (rules: PushRuleset) => evaluate(rules, event({}), context).sound;
  let rules = all;
  for (const kind of ["override", "content", "room", "sender", "underride"] as const) {
    assert.equal(soundOf(rules), kind);
    rules = { ...rules, [kind]: [] };
  }
  assert.deepEqual(evaluate(none, event({}), context), { notify: false, highlight: false });
});
