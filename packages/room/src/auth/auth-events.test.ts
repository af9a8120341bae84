import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { eventOf, member } from "../testing/rooms.ts";
import { before, from, rulesOf, served } from "../testing/versions.ts";
import { type AuthEvent, type AuthSubject, checkAuthEvents, stateNeededFor } from "./index.ts";

function needed(version: string, changes: Partial<AuthSubject>): readonly string[] {
  return stateNeededFor(eventOf(version, changes), rulesOf(version)).map(([type, key]) => `${type.slice(7)}|${key}`);
}

const always = (version: string) => (version === "12" ? [] : ["create|"]);

// What is selected beside the create event, by version.
const selections: readonly (readonly [Partial<AuthSubject>, readonly string[]])[] = [
  [{}, ["power_levels|", "member|@member:a"]],
  [{ type: "m.room.name", state_key: "" }, ["power_levels|", "member|@member:a"]],
  [{ type: "m.room.member" }, ["power_levels|", "member|@member:a"]],
  [member("@x:a", "@x:a", "join"), ["power_levels|", "member|@x:a", "join_rules|"]],
  [member("@x:a", "@x:a", "knock"), ["power_levels|", "member|@x:a", "join_rules|"]],
  [member("@x:a", "@y:a", "invite"), ["power_levels|", "member|@x:a", "member|@y:a", "join_rules|"]],
  [member("@x:a", "@y:a", "leave"), ["power_levels|", "member|@x:a", "member|@y:a"]],
  [member("@x:a", "@y:a", "ban"), ["power_levels|", "member|@x:a", "member|@y:a"]],
  [
    member("@x:a", "@y:a", { membership: "invite", third_party_invite: { signed: { token: "t" } } }),
    ["power_levels|", "member|@x:a", "member|@y:a", "join_rules|", "third_party_invite|t"],
  ],
  [
    member("@x:a", "@y:a", { membership: "invite", third_party_invite: { signed: { token: 7 } } }),
    ["power_levels|", "member|@x:a", "member|@y:a", "join_rules|"],
  ],
  [
    member("@x:a", "@x:a", { membership: "join", join_authorised_via_users_server: "@x:a" }),
    ["power_levels|", "member|@x:a", "join_rules|"],
  ],
  [
    member("@x:a", "@y:a", { membership: "join", join_authorised_via_users_server: "@y:a" }),
    ["power_levels|", "member|@x:a", "member|@y:a", "join_rules|"],
  ],
];

for (const version of served) {
  test(`selection of auth events, version ${version}`, () => {
    assert.deepEqual(needed(version, { type: "m.room.create", state_key: "" }), []);
    for (const [event, keys] of selections) {
      assert.deepEqual(needed(version, event), [...always(version), ...keys], JSON.stringify(event));
    }
  });
}

test("who vouches for a restricted join is selected, from version 8 on", () => {
  const content: JsonObject = { membership: "join", join_authorised_via_users_server: "@mod:a" };
  const isIn = (version: string) => needed(version, member("@x:a", "@x:a", content)).includes("member|@mod:a");
  for (const version of before(8)) assert.equal(isIn(version), false);
  for (const version of from(8)) assert.equal(isIn(version), true);
});

test("the events that an event names", () => {
  for (const version of served) {
    const event = eventOf(version, {});
    const named = (type: string, state_key: string, more: Partial<AuthEvent> = {}): AuthEvent => {
      return { type, state_key, room_id: event.room_id as string, rejected: false, ...more };
    };
    const ruleOf = (...events: readonly AuthEvent[]) => {
      const all = version === "12" ? events : [named("m.room.create", ""), ...events];
      const verdict = checkAuthEvents(event, all, rulesOf(version));
      return verdict.ok ? "ok" : verdict.rule;
    };
    const sender = named("m.room.member", "@member:a");
    const power = named("m.room.power_levels", "");
    assert.equal(ruleOf(sender, power), "ok");
    assert.equal(ruleOf(), "ok");
    assert.equal(ruleOf(sender, sender), "auth-events-twice");
    assert.equal(ruleOf(named("m.room.member", "@x:a")), "auth-events-not-selected");
    assert.equal(ruleOf(named("m.room.join_rules", "")), "auth-events-not-selected");
    assert.equal(ruleOf({ type: "m.room.power_levels", room_id: "!r:a", rejected: false }), "auth-events-not-selected");
    assert.equal(ruleOf(named("m.room.power_levels", "", { rejected: true })), "auth-events-rejected");
    assert.equal(ruleOf(named("m.room.power_levels", "", { room_id: "!other:a" })), "auth-events-room");
  }
});

test("the create event is named before version 12, and not since", () => {
  const create: AuthEvent = { type: "m.room.create", state_key: "", room_id: "!r:a", rejected: false };
  const ruleOf = (version: string, events: readonly AuthEvent[]) => {
    const verdict = checkAuthEvents(eventOf(version, { room_id: "!r:a" }), events, rulesOf(version));
    return verdict.ok ? "ok" : verdict.rule;
  };
  for (const version of before(12)) {
    assert.equal(ruleOf(version, [create]), "ok");
    assert.equal(ruleOf(version, []), "auth-events-no-create");
    assert.equal(ruleOf(version, [{ ...create, type: "m.room.power_levels" }]), "auth-events-no-create");
  }
  assert.equal(ruleOf("12", [create]), "auth-events-not-selected");
  assert.equal(ruleOf("12", []), "ok");
  const first = { type: "m.room.create", state_key: "", sender: "@a:a", content: {}, room_id: "!r:a" };
  assert.equal(checkAuthEvents(first, [], rulesOf("11")).ok, true);
});
