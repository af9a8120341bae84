import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import fc from "fast-check";
import { containsWords, globMatchesWords } from "./glob.ts";
import {
  decide,
  defaultPushRules,
  evaluate,
  type MaskContext,
  maskBits,
  maskOf,
  maskTableFor,
  mentionKeyOf,
  mentionKeysIn,
  mentionsIn,
  type PushAction,
  type PushRule,
  type PushRuleset,
} from "./index.ts";

const room = "!r:a";
const reader = "@alice:a";

test("the bits are these for ever", () => {
  assert.deepEqual(
    Object.entries(maskBits).map(([rule, bit]) => `${rule} ${bit}`),
    [
      ".m.rule.suppress_notices 2",
      ".m.rule.member_event 16",
      ".m.rule.is_room_mention 128",
      ".m.rule.roomnotif 256",
      ".m.rule.tombstone 1024",
      ".m.rule.reaction 4096",
      ".m.rule.room.server_acl 16384",
      ".m.rule.suppress_edits 65536",
      ".m.rule.call 2097152",
      ".m.rule.encrypted_room_one_to_one 8388608",
      ".m.rule.room_one_to_one 16777216",
      ".m.rule.message 67108864",
      ".m.rule.encrypted 134217728",
    ],
  );
});

test("a lower bit is a rule of higher priority, and a rule without a bit asks who the reader is", () => {
  const rules = defaultPushRules(reader);
  const inOrder = [...rules.override, ...rules.content, ...rules.underride].map((rule) => rule.rule_id);
  assert.deepEqual(
    inOrder.filter((id) => id in maskBits),
    Object.entries(maskBits)
      .sort(([, one], [, other]) => one - other)
      .map(([id]) => id),
  );
  assert.deepEqual(
    inOrder.filter((id) => !(id in maskBits)),
    [
      ".m.rule.master",
      ".m.rule.invite_for_me",
      ".m.rule.is_user_mention",
      ".m.rule.contains_display_name",
      ".m.rule.contains_user_name",
    ],
  );
});

const anyEvent: fc.Arbitrary<JsonObject> = fc.record(
  {
    type: fc.constantFrom(
      "m.room.message",
      "M.Room.Message",
      "m.room.encrypted",
      "m.reaction",
      "m.call.invite",
      "m.room.member",
      "m.room.tombstone",
      "m.room.server_acl",
      "m.room.topic",
    ),
    sender: fc.constantFrom("@bob:a", "@eve:a"),
    room_id: fc.constant(room),
    state_key: fc.constantFrom("", "@bob:a", reader),
    content: fc.record(
      {
        body: fc.constantFrom("hi", "@room", "mail @rooms", "Hi Alice", "a cake", 7),
        msgtype: fc.constantFrom("m.text", "m.notice", "M.NOTICE"),
        membership: fc.constantFrom("join", "invite"),
        "m.mentions": fc.constantFrom({}, { room: true }, { user_ids: [reader] }, { user_ids: ["@eve:a"] }, "x"),
        "m.relates_to": fc.constantFrom({ rel_type: "m.replace" }, { rel_type: "m.thread" }, []),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["type", "sender", "room_id", "content"] },
);

const anyActions: fc.Arbitrary<readonly PushAction[]> = fc.constantFrom<readonly PushAction[]>(
  [],
  ["notify"],
  ["notify", { set_tweak: "highlight" }],
);

/** The default rules with some switched and some given other actions, as a user may do. */
const anyDefaults: fc.Arbitrary<PushRuleset> = fc
  .array(fc.record({ flip: fc.integer({ max: 3, min: 0 }), actions: fc.option(anyActions) }), {
    minLength: 20,
    maxLength: 20,
  })
  .map((changes) => {
    const left = [...changes];
    const change = (rule: PushRule): PushRule => {
      const { flip, actions } = left.pop() ?? { flip: 1, actions: null };
      return { ...rule, enabled: flip === 0 ? !rule.enabled : rule.enabled, actions: actions ?? rule.actions };
    };
    const { override, content, underride } = defaultPushRules(reader);
    return {
      override: override.map(change),
      content: content.map(change),
      room: [],
      sender: [],
      underride: underride.map(change),
    };
  });

const own = (rule_id: string, more: Partial<PushRule> = {}): PushRule => ({
  rule_id,
  default: false,
  enabled: true,
  actions: [],
  ...more,
});

const inRoom = (pattern: string) => [{ kind: "event_match", key: "room_id", pattern }];

/** Rules of the reader's own, by what the mask can know of them. */
const anyOwn: fc.Arbitrary<(rules: PushRuleset) => PushRuleset> = fc
  .record({
    kind: fc.constantFrom("none", "mute", "muteOther", "mentions", "otherRoom", "keyword", "sender", "last"),
    actions: anyActions,
    enabled: fc.boolean(),
  })
  .map(({ kind, actions, enabled }) => (rules: PushRuleset) => {
    const [master, ...override] = rules.override as [PushRule, ...PushRule[]];
    const more = { actions, enabled };
    switch (kind) {
      case "mute":
        return { ...rules, override: [master, own("m", { ...more, conditions: inRoom(room) }), ...override] };
      case "muteOther":
        return { ...rules, override: [master, own("m", { ...more, conditions: inRoom("!x:a") }), ...override] };
      case "mentions":
        return { ...rules, room: [own(room, more)] };
      case "otherRoom":
        return { ...rules, room: [own("!x:a", more)] };
      case "keyword":
        return { ...rules, content: [own("k", { ...more, pattern: "cake" }), ...rules.content] };
      case "sender":
        return { ...rules, sender: [own("@bob:a", more)] };
      case "last":
        return { ...rules, underride: [own("u", { ...more, conditions: [] }), ...rules.underride] };
      default:
        return rules;
    }
  });

const anyCounts = fc.record({ memberCount: fc.constantFrom(1, 2, 3), senderMayNotifyRoom: fc.boolean() });

function contextOf(counts: { memberCount: number; senderMayNotifyRoom: boolean }): MaskContext {
  return { memberCount: counts.memberCount, senderMayNotifyRoom: () => counts.senderMayNotifyRoom };
}

function isNamed(event: JsonObject): boolean {
  const mentions = mentionsIn(event);
  const keys = mentions.text === undefined ? new Set<string>() : mentionKeysIn(mentions.text);
  return mentions.users.includes(reader) || ["Alice", "alice"].some((name) => keys.has(mentionKeyOf(name) ?? ""));
}

test("a mask decides what the full rules decide, for everybody without rules of their own who is not named", () => {
  let byMask = 0;
  fc.assert(
    fc.property(anyDefaults, anyOwn, anyEvent, anyCounts, (defaults, addOwn, event, counts) => {
      const rules = addOwn(defaults);
      const table = maskTableFor(rules, room);
      if (table.ownRules || isNamed(event)) return;
      byMask++;
      const { notify, highlight } = evaluate(rules, event, {
        reader,
        displayName: "Alice",
        memberCount: counts.memberCount,
        senderMayNotify: () => counts.senderMayNotifyRoom,
      });
      assert.deepEqual(decide(maskOf(event, contextOf(counts)), table), { notify, highlight });
    }),
    { numRuns: 3000 },
  );
  assert.ok(byMask > 500, `only ${byMask} events were decided by mask`);
});

test("what PostgreSQL counts is what is decided", () => {
  fc.assert(
    fc.property(anyDefaults, anyEvent, anyCounts, (rules, event, counts) => {
      const { enabled, notify } = maskTableFor(rules, room);
      // ((mask & :enabled) & -(mask & :enabled)) & :notify <> 0, on int4
      const m = new Int32Array([maskOf(event, contextOf(counts)) & enabled]);
      const counted = ((m[0] as number) & -(m[0] as number) & notify) !== 0;
      assert.equal(counted, decide(maskOf(event, contextOf(counts)), maskTableFor(rules, room)).notify);
    }),
  );
});

const wordCake = [{ kind: "event_match", key: "content.body", pattern: "cake" }];
const counts = { memberCount: 3, senderMayNotifyRoom: true };
const message: JsonObject = { type: "m.room.message", sender: "@bob:a", room_id: room, content: { body: "hi" } };

test("which rules of their own the table tells, and which it does not", () => {
  const rules = defaultPushRules(reader);
  const [master, ...rest] = rules.override as [PushRule, ...PushRule[]];
  const tables: readonly (readonly [string, PushRuleset, notify: boolean, ownRules: boolean])[] = [
    ["none", rules, true, false],
    ["all off", { ...rules, override: [{ ...master, enabled: true }, ...rest] }, false, false],
    ["muted", { ...rules, override: [master, own("m", { conditions: inRoom(room) }), ...rest] }, false, false],
    ["another muted", { ...rules, override: [master, own("m", { conditions: inRoom("!x:a") }), ...rest] }, true, false],
    ["mentions only", { ...rules, room: [own(room)] }, false, false],
    ["everything", { ...rules, room: [own(room, { actions: ["notify"] })] }, true, true],
    ["keyword", { ...rules, content: [own("k", { pattern: "cake" })] }, true, true],
    ["keyword, off", { ...rules, content: [own("k", { pattern: "cake", enabled: false })] }, true, false],
    ["keyword behind a mute", { ...rules, override: [own("m"), ...rest], content: [own("k")] }, false, false],
    ["word", { ...rules, override: [master, own("w", { conditions: wordCake }), ...rest] }, true, true],
    ["sender", { ...rules, sender: [own("@eve:a")] }, true, true],
    ["unknown condition", { ...rules, override: [master, own("x", { conditions: [{ kind: "x" }] })] }, true, true],
  ];
  for (const [name, ruleset, notify, ownRules] of tables) {
    const table = maskTableFor(ruleset, room);
    assert.deepEqual(
      [decide(maskOf(message, contextOf(counts)), table).notify, table.ownRules],
      [notify, ownRules],
      name,
    );
  }
});

test("an event without bits is never counted", () => {
  const everything = { ...defaultPushRules(reader), room: [own(room, { actions: ["notify"] })] };
  assert.deepEqual(decide(0, maskTableFor(everything, room)), { notify: false, highlight: false });
  assert.equal(maskOf({ ...message, type: "m.room.topic", state_key: "" }, contextOf(counts)), 0);
  assert.equal(maskOf({ ...message, content: "x" }, contextOf(counts)), 0);
});

test("the sender's level is asked only of events that would notify the room", () => {
  const never: MaskContext = { memberCount: 3, senderMayNotifyRoom: () => assert.fail("asked") };
  maskOf(message, never);
  maskOf({ ...message, content: { body: "@room", "m.mentions": {} } }, never);
  maskOf({ ...message, content: { body: "me@rooms.example" } }, never);
  const ping = { ...message, content: { body: "@room" } };
  assert.equal(maskOf(ping, contextOf(counts)), maskBits[".m.rule.roomnotif"] | maskBits[".m.rule.message"]);
  assert.equal(maskOf(ping, contextOf({ ...counts, senderMayNotifyRoom: false })), maskBits[".m.rule.message"]);
});

test("whom an event names", () => {
  const named = (content: JsonObject, more: JsonObject = {}) => mentionsIn({ ...message, content, ...more });
  assert.deepEqual(named({ body: "hi" }), { users: [], text: "hi" });
  assert.deepEqual(named({ body: "hi", "m.mentions": {} }), { users: [], text: undefined });
  assert.deepEqual(named({ "m.mentions": { user_ids: ["@a:a", 7, "@a:a", "@b:a"] } }).users, ["@a:a", "@b:a"]);
  assert.deepEqual(named({ "m.mentions": { user_ids: "@a:a" } }).users, []);
  const member = { type: "m.room.member", state_key: "@a:a" };
  assert.deepEqual(named({ membership: "invite" }, member).users, ["@a:a"]);
  assert.deepEqual(named({ membership: "join" }, member).users, []);
  assert.deepEqual(named({ ciphertext: "x" }, { type: "m.room.encrypted" }), { users: [], text: undefined });
});

const anyText = fc
  .array(fc.constantFrom("al", "ice", "_", " ", ".", "ü", "İ", "K", "日", "😀", "A"), { maxLength: 8 })
  .map((parts) => parts.join(""));

test("a name in a text is found by its key", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (name, left, right) => {
      const key = mentionKeyOf(name);
      if (key === undefined) return assert.equal(name, "");
      for (const text of [`${left}${name}${right}`, `${left} ${name} ${right}`]) {
        if (containsWords(name, text) || globMatchesWords(name, text)) assert.ok(mentionKeysIn(text).has(key), text);
      }
    }),
    { numRuns: 2000 },
  );
  assert.equal(mentionKeyOf("Ümit Y."), "mit");
  assert.equal(mentionKeysIn("hello world").has("lo"), false);
});
