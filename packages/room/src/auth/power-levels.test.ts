import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeJsonText, type JsonObject } from "@botschaft/protocol/json";
import { eventOf, viewOf } from "../testing/rooms.ts";
import { before, from, rulesOf, served } from "../testing/versions.ts";
import { checkEvent } from "./index.ts";

const now = { users: { "@admin:a": 100, "@mod:a": 50, "@peer:a": 50, "@low:a": 10 }, events: { x: 50, high: 60 } };

function ruleOf(version: string, sender: string, content: JsonObject, current: JsonObject | null = now): string {
  const event = eventOf(version, { type: "m.room.power_levels", state_key: "", sender, content });
  const state = { "m.room.power_levels": current, "m.room.member|@low:a": { membership: "join" } };
  const verdict = checkEvent(event, viewOf(version, state), rulesOf(version));
  return verdict.ok ? "ok" : verdict.rule;
}

// What @mod:a with level 50 may change.
const changes: readonly (readonly [name: string, next: JsonObject, rule: string])[] = [
  ["nothing", now, "ok"],
  ["a named level up to the own", { ...now, ban: 50, kick: 0, users_default: 50 }, "ok"],
  ["a named level above the own", { ...now, invite: 51 }, "power-levels-above"],
  ["the level of an event", { ...now, events: { ...now.events, x: 0 } }, "ok"],
  ["removing the level of an event", { ...now, events: { high: 60 } }, "ok"],
  ["an event to above the own", { ...now, events: { ...now.events, x: 51 } }, "power-levels-above"],
  ["a new event above the own", { ...now, events: { ...now.events, y: 51 } }, "power-levels-above"],
  ["an event from above the own", { ...now, events: { ...now.events, high: 50 } }, "power-levels-above"],
  ["removing an event above the own", { ...now, events: { x: 50 } }, "power-levels-above"],
  ["a notification", { ...now, notifications: { room: 20 } }, "ok"],
  ["a user below", { ...now, users: { ...now.users, "@low:a": 50 } }, "ok"],
  ["removing a user below", { ...now, users: { "@admin:a": 100, "@mod:a": 50, "@peer:a": 50 } }, "ok"],
  ["a user to above the own", { ...now, users: { ...now.users, "@low:a": 51 } }, "power-levels-above"],
  ["a new user above the own", { ...now, users: { ...now.users, "@new:a": 51 } }, "power-levels-above"],
  ["a peer", { ...now, users: { ...now.users, "@peer:a": 0 } }, "power-levels-peer"],
  ["removing a peer", { ...now, users: { "@admin:a": 100, "@mod:a": 50, "@low:a": 10 } }, "power-levels-peer"],
  ["a superior", { ...now, users: { ...now.users, "@admin:a": 50 } }, "power-levels-peer"],
  ["the own level down", { ...now, users: { ...now.users, "@mod:a": 1 } }, "ok"],
  ["the own level up", { ...now, users: { ...now.users, "@mod:a": 51 } }, "power-levels-above"],
  ["a peer named like a member of Object", { ...now, users: { ...now.users, "@constructor:a": 1 } }, "ok"],
];

for (const version of served) {
  test(`what may be changed, version ${version}`, () => {
    for (const [name, next, rule] of changes) assert.equal(ruleOf(version, "@mod:a", next), rule, name);
    const named = { ...now, ban: 60 };
    assert.equal(ruleOf(version, "@mod:a", now, named), "power-levels-above");
    assert.equal(ruleOf(version, "@mod:a", { ...named, ban: 50 }, named), "power-levels-above");
    assert.equal(ruleOf(version, "@admin:a", { ...now, ban: 100 }, named), "ok");
    assert.equal(ruleOf(version, "@low:a", now), "level-too-low");
  });

  test(`what is no power levels, version ${version}`, () => {
    const levels = ["users_default", "events_default", "state_default", "ban", "redact", "kick", "invite"];
    for (const key of levels) {
      for (const value of ["x", "1.5", null, {}, [], true]) {
        assert.equal(ruleOf(version, "@admin:a", { ...now, [key]: value }), "power-levels-integer", key);
      }
    }
    const maps = Number(version) < 6 ? ["users", "events"] : ["users", "events", "notifications"];
    for (const key of maps) {
      for (const value of ["x", null, [], { "@a:a": "x" }, { "@a:a": null }, { "@a:a": {} }]) {
        assert.equal(ruleOf(version, "@admin:a", { ...now, [key]: value }), "power-levels-integer", key);
      }
    }
    for (const id of ["a", "@a", "", "__proto__", "@a:b c"]) {
      const users = Object.fromEntries([...Object.entries(now.users), [id, 0]]);
      assert.equal(ruleOf(version, "@admin:a", { ...now, users }), "power-levels-user", id);
    }
  });
}

test("levels of notifications are guarded from version 6 on", () => {
  for (const notifications of [{ room: 51 }, { room: "x" }, 7]) {
    for (const version of before(6)) assert.equal(ruleOf(version, "@mod:a", { ...now, notifications }), "ok");
    for (const version of from(6)) assert.notEqual(ruleOf(version, "@mod:a", { ...now, notifications }), "ok");
  }
  assert.equal(ruleOf("6", "@mod:a", { ...now, notifications: { room: 51 } }), "power-levels-above");
});

test("levels written with fractions, until version 6", () => {
  const written = (text: string) => decodeJsonText(text, { keepNumbers: true }) as JsonObject;
  const fractions = { ...now, users: { ...now.users, ...written('{"@low:a":50.9}') } };
  for (const version of before(6)) {
    assert.equal(ruleOf(version, "@mod:a", fractions), "ok");
    assert.equal(ruleOf(version, "@mod:a", { ...now, ...written('{"kick":51.0}') }), "power-levels-above");
    assert.equal(
      ruleOf(version, "@mod:a", { ...now, ...written('{"kick":9223372036854775807}') }),
      "power-levels-above",
    );
    assert.equal(ruleOf(version, "@admin:a", { ...now, ...written('{"kick":1e400}') }), "power-levels-integer");
    // The same level, as it is cut off, is no change.
    assert.equal(ruleOf(version, "@mod:a", { ...now, ban: 60 }, { ...now, ...written('{"ban":60.5}') }), "ok");
  }
  for (const version of from(6)) assert.equal(ruleOf(version, "@mod:a", fractions), "power-levels-integer");
});

test("before version 10 the first power levels are asked for users alone", () => {
  for (const version of before(10)) {
    assert.equal(ruleOf(version, "@creator:a", { ban: "x", events: 7 }, null), "ok");
    assert.equal(ruleOf(version, "@creator:a", { users: { "@a:a": "x" } }, null), "power-levels-integer");
    assert.equal(ruleOf(version, "@creator:a", { users: { a: 1 } }, null), "power-levels-user");
  }
  for (const version of from(10)) {
    assert.equal(ruleOf(version, "@creator:a", { ban: "x" }, null), "power-levels-integer");
    assert.equal(ruleOf(version, "@creator:a", { events: 7 }, null), "power-levels-integer");
  }
});

test("levels written as strings, until version 10", () => {
  const strings = { ...now, ban: " +050 ", events: { x: "50", high: "060" } };
  for (const version of before(10)) {
    assert.equal(ruleOf(version, "@admin:a", strings), "ok");
    // The same level in other words is no change.
    assert.equal(ruleOf(version, "@mod:a", { ...strings, ban: 50 }), "ok");
    assert.equal(ruleOf(version, "@mod:a", { ...now, kick: "51" }), "power-levels-above");
  }
  for (const version of from(10)) assert.equal(ruleOf(version, "@admin:a", strings), "power-levels-integer");
});

test("the first power levels are free, from whoever may send them", () => {
  const first = { users: { "@new:a": 2 ** 53 - 1 }, ban: 2 ** 53 - 1 };
  for (const version of served) assert.equal(ruleOf(version, "@creator:a", first, null), "ok");
  for (const version of served) assert.equal(ruleOf(version, "@mod:a", first, null), "level-too-low");
});

test("creators are above all levels and in no list, from version 12 on", () => {
  const anything = { users: { "@admin:a": 0, "@new:a": 2 ** 53 - 1 }, events: {} };
  for (const version of before(12)) {
    assert.equal(ruleOf(version, "@creator:a", anything), "level-too-low");
    assert.equal(ruleOf(version, "@admin:a", { ...now, users: { ...now.users, "@creator:a": 50 } }), "ok");
  }
  assert.equal(ruleOf("12", "@creator:a", anything), "ok");
  const listed = { ...now, users: { ...now.users, "@creator:a": 50 } };
  assert.equal(ruleOf("12", "@admin:a", listed), "power-levels-creator");
  assert.equal(ruleOf("12", "@creator:a", listed, null), "power-levels-creator");
});
