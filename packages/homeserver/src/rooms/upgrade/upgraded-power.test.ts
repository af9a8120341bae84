import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { closedLevels, upgradedLevels } from "./upgraded-power.ts";

const rulesOf = (version: string) => findRoomVersion(version) as RoomVersionRules;
const [alice, bob, carol] = ["@alice:a.example", "@bob:a.example", "@carol:b.example"];

function upgraded(from: string, to: string, levels: JsonObject, creators = [alice]): JsonObject {
  const create = { sender: alice, content: { creator: alice, additional_creators: [bob] } };
  return upgradedLevels({ create, levels, rules: rulesOf(from) }, rulesOf(to), creators);
}

test("levels stay what they were", () => {
  const levels = {
    ban: 60,
    users: { [alice]: 100, [bob]: 50 },
    events: { "m.room.name": 10 },
    notifications: { room: 20 },
    users_default: 5,
    "org.example.own": { deep: [1] },
  };
  assert.deepEqual(upgraded("10", "11", levels), levels);
});

test("creators who stand above all levels have none, and who no longer does is an administrator", () => {
  const users = { [alice]: 100, [bob]: 50, [carol]: 9 };
  assert.deepEqual(upgraded("11", "12", { users }).users, { [bob]: 50, [carol]: 9 });
  assert.deepEqual(upgraded("11", "12", { users }, [alice, carol]).users, { [bob]: 50 });
  assert.deepEqual(upgraded("12", "12", { users: { [carol]: 9 } }).users, { [carol]: 9 });
  assert.deepEqual(upgraded("12", "11", { users: { [carol]: 9 } }).users, { [carol]: 9, [alice]: 100, [bob]: 100 });
  assert.deepEqual(upgraded("12", "11", {}).users, { [alice]: 100, [bob]: 100 });
});

test("what older versions write in other ways is written as integers, and what is no level is left out", () => {
  const odd = { ban: "60", kick: "many", users: { [bob]: " 7 ", [carol]: null }, events: "none", invite: 1 };
  assert.deepEqual(upgraded("9", "11", odd), { ban: 60, users: { [bob]: 7 }, invite: 1 });
});

const rules = rulesOf("11").power;
const closings: readonly (readonly [levels: JsonObject, closed: JsonObject])[] = [
  [{}, { events_default: 50, invite: 50 }],
  [
    { invite: 0, events_default: 0, ban: 9 },
    { invite: 50, events_default: 50, ban: 9 },
  ],
  [{ users_default: 50 }, { users_default: 50, events_default: 51, invite: 51 }],
  [
    { users_default: 60, invite: 99 },
    { users_default: 60, invite: 99, events_default: 61 },
  ],
  [
    { users_default: -5, invite: 10 },
    { users_default: -5, invite: 50, events_default: 50 },
  ],
];

test("in a closed room ordinary people neither write nor invite", () => {
  for (const [levels, closed] of closings) assert.deepEqual(closedLevels(levels, rules), closed);
});

test("a room that is closed already is left as it is", () => {
  const levels = { invite: 50, events_default: 70 };
  assert.equal(closedLevels(levels, rules), levels);
});
