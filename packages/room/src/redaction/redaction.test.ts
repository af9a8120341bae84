import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import fc from "fast-check";
import type { Pdu } from "../event/index.ts";
import { powerLevelsFrom } from "../power/index.ts";
import { anyDraft } from "../testing/events.ts";
import { before, from, rulesOf, served } from "../testing/versions.ts";
import { redact, redactedIdOf, redactionApplies } from "./index.ts";

function contentAfter(type: string, content: JsonObject, version: string): JsonObject {
  return redact(pdu({ type, content }), rulesOf(version)).content;
}

function pdu(changes: Partial<Pdu>): Pdu {
  return {
    type: "m.room.message",
    sender: "@u:domain",
    room_id: "!r:domain",
    origin_server_ts: 1,
    content: {},
    prev_events: [],
    auth_events: [],
    depth: 1,
    hashes: { sha256: "x" },
    signatures: {},
    ...changes,
  };
}

test("redaction is idempotent and adds nothing", () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom(...served), (draft, version) => {
      const whole: Pdu = { ...draft, hashes: { sha256: "x" }, signatures: {} };
      const once = redact(whole, rulesOf(version));
      assert.deepEqual(redact(once, rulesOf(version)), once);
      for (const key of Object.keys(once)) assert.ok(Object.hasOwn(whole, key), key);
      assert.ok(!("unsigned" in once) && !("redacts" in once));
    }),
  );
});

test("of the event's own keys the version's stay", () => {
  const more = { origin: "domain", membership: "join", prev_state: [], event_id: "$x", redacts: "$y", extra: 1 };
  const whole = { ...pdu({ state_key: "" }), ...more };
  const kept = (version: string) => Object.keys(redact(whole, rulesOf(version))).sort();
  const always = Object.keys(pdu({ state_key: "" }));
  for (const version of before(11)) {
    assert.deepEqual(kept(version), [...always, "event_id", "membership", "origin", "prev_state"].sort());
  }
  for (const version of from(11)) assert.deepEqual(kept(version), [...always, "event_id"].sort());
});

// What stays of a content, since which version.
const kept: readonly (readonly [type: string, key: string, since: number])[] = [
  ["m.room.member", "membership", 1],
  ["m.room.member", "join_authorised_via_users_server", 9],
  ["m.room.create", "creator", 1],
  ["m.room.create", "room_version", 11],
  ["m.room.create", "additional_creators", 11],
  ["m.room.join_rules", "join_rule", 1],
  ["m.room.join_rules", "allow", 8],
  ["m.room.power_levels", "ban", 1],
  ["m.room.power_levels", "events", 1],
  ["m.room.power_levels", "events_default", 1],
  ["m.room.power_levels", "kick", 1],
  ["m.room.power_levels", "redact", 1],
  ["m.room.power_levels", "state_default", 1],
  ["m.room.power_levels", "users", 1],
  ["m.room.power_levels", "users_default", 1],
  ["m.room.power_levels", "invite", 11],
  ["m.room.power_levels", "notifications", 99],
  ["m.room.history_visibility", "history_visibility", 1],
  ["m.room.redaction", "redacts", 11],
  ["m.room.message", "body", 99],
  ["m.room.topic", "topic", 99],
];

for (const version of served) {
  test(`of the content the version's keys stay, version ${version}`, () => {
    for (const [type, key, since] of kept) {
      const left = Number(version) >= since ? { [key]: { deep: [1] } } : {};
      assert.deepEqual(contentAfter(type, { [key]: { deep: [1] } }, version), left, `${type} ${key}`);
    }
    const aliases = { aliases: ["#a:b"] };
    assert.deepEqual(contentAfter("m.room.aliases", aliases, version), Number(version) < 6 ? aliases : {});
  });
}

test("of an invitation by a third party `signed` stays from version 11 on", () => {
  const content = { membership: "invite", third_party_invite: { display_name: "A", signed: { mxid: "@a:b" } } };
  for (const version of before(11)) {
    assert.deepEqual(contentAfter("m.room.member", content, version), { membership: "invite" });
  }
  for (const version of from(11)) {
    assert.deepEqual(contentAfter("m.room.member", content, version), {
      membership: "invite",
      third_party_invite: { signed: { mxid: "@a:b" } },
    });
    assert.deepEqual(contentAfter("m.room.member", { third_party_invite: { x: 1 } }, version), {
      third_party_invite: {},
    });
    assert.deepEqual(contentAfter("m.room.member", { third_party_invite: "x" }, version), {});
  }
});

test("a redaction names its target where the version says", () => {
  const event = { type: "m.room.redaction", content: { redacts: "$inside" }, redacts: "$beside" };
  for (const version of before(11)) assert.equal(redactedIdOf(event, rulesOf(version)), "$beside");
  for (const version of from(11)) assert.equal(redactedIdOf(event, rulesOf(version)), "$inside");
  assert.equal(redactedIdOf({ ...event, type: "m.room.message" }, rulesOf("12")), undefined);
  assert.equal(redactedIdOf({ ...event, content: { redacts: 7 } }, rulesOf("12")), undefined);
});

test("a redaction takes effect by level or by server", () => {
  for (const version of served) {
    const rules = rulesOf(version);
    const power = powerLevelsFrom({ users: { "@mod:a": 50 } }, undefined, rules);
    assert.equal(redactionApplies("@mod:a", "@u:b", power, rules), true);
    assert.equal(redactionApplies("@x:b", "@u:b", power, rules), true);
    // In versions 1 and 2 the authorisation rules have said so before.
    assert.equal(redactionApplies("@x:a", "@u:b", power, rules), Number(version) < 3);
  }
});
