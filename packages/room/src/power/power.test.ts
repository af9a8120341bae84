import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeJsonText, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import fc from "fast-check";
import { anyContent } from "../testing/events.ts";
import { before, from, rulesOf, served } from "../testing/versions.ts";
import { roomVersions } from "../versions/index.ts";
import {
  canBan,
  canInvite,
  canKick,
  canNotify,
  canRedactOthers,
  canSend,
  canUnban,
  creatorsOf,
  parseLevel,
  powerLevelsFrom,
} from "./index.ts";

const create = { sender: "@creator:a", content: { creator: "@creator:a", additional_creators: ["@second:a", 7] } };
const levels = (content: JsonObject | undefined, version: string) => powerLevelsFrom(content, create, rulesOf(version));

test("without power levels the creator has 100, from version 12 on all creators more than any level", () => {
  for (const version of served) {
    const power = levels(undefined, version);
    assert.equal(power.userLevel("@creator:a"), version === "12" ? Number.POSITIVE_INFINITY : 100);
    assert.equal(power.userLevel("@second:a"), version === "12" ? Number.POSITIVE_INFINITY : 0);
    assert.equal(power.userLevel("@other:a"), 0);
    assert.equal(power.required("m.room.name", true), 50);
    assert.equal(power.required("m.room.message", false), 0);
    assert.deepEqual([power.invite, power.kick, power.ban, power.redact], [0, 50, 50, 50]);
    assert.equal(power.notification("room"), 50);
  }
});

test("the creator is named by the content before version 11, by the sender since", () => {
  const other = { sender: "@sender:a", content: { creator: "@content:a" } };
  for (const version of before(11)) assert.deepEqual(creatorsOf(other, rulesOf(version)), ["@content:a"]);
  for (const version of from(11)) assert.deepEqual(creatorsOf(other, rulesOf(version)), ["@sender:a"]);
  assert.deepEqual(creatorsOf(undefined, rulesOf("12")), []);
});

test("with power levels the creator counts like everybody, until version 12", () => {
  for (const version of before(12)) assert.equal(levels({}, version).userLevel("@creator:a"), 0);
  assert.equal(levels({ users: { "@creator:a": 3 } }, "12").userLevel("@creator:a"), Number.POSITIVE_INFINITY);
});

test("every level is read from its place", () => {
  const content = {
    ban: 1,
    kick: 2,
    invite: 3,
    redact: 4,
    users_default: 5,
    events_default: 6,
    state_default: 7,
    users: { "@a:a": 8 },
    events: { "m.room.message": 9, constructor: 10 },
    notifications: { room: 11 },
  };
  for (const version of served) {
    const power = levels(content, version);
    assert.deepEqual([power.ban, power.kick, power.invite, power.redact], [1, 2, 3, 4]);
    assert.deepEqual([power.usersDefault, power.eventsDefault, power.stateDefault], [5, 6, 7]);
    assert.deepEqual([power.userLevel("@a:a"), power.userLevel("@b:a"), power.userLevel("toString")], [8, 5, 5]);
    assert.deepEqual([power.required("m.room.message", true), power.required("constructor", false)], [9, 10]);
    assert.deepEqual([power.required("x", true), power.required("toString", false)], [7, 6]);
    assert.deepEqual([power.notification("room"), power.notification("valueOf")], [11, 50]);
  }
});

function asWritten(text: string): JsonValue {
  return decodeJsonText(text, { keepNumbers: true });
}

// Written level, and what it means in versions 1 to 5, 6 to 9, and 10 and later.
const written: readonly (readonly [JsonValue, number | undefined, number | undefined, number | undefined])[] = [
  [100, 100, 100, 100],
  [-7, -7, -7, -7],
  ["100", 100, 100, undefined],
  [" +00100 ", 100, 100, undefined],
  ["-100", -100, -100, undefined],
  ["", undefined, undefined, undefined],
  ["1.5", undefined, undefined, undefined],
  ["1e3", undefined, undefined, undefined],
  ["0x10", undefined, undefined, undefined],
  ["- 1", undefined, undefined, undefined],
  ["9223372036854775807", 2 ** 63, 2 ** 63, undefined],
  [2 ** 60, 2 ** 60, undefined, undefined],
  [Number.POSITIVE_INFINITY, undefined, undefined, undefined],
  ["9".repeat(400), undefined, undefined, undefined],
  [asWritten("50.57"), 50, undefined, undefined],
  [asWritten("5.114698E4"), 51146, undefined, undefined],
  [asWritten("9223372036854775807"), 2 ** 63, undefined, undefined],
  [asWritten("1e400"), undefined, undefined, undefined],
  [50.57, 50, undefined, undefined],
  [-0.5, 0, undefined, undefined],
  [null, undefined, undefined, undefined],
  [true, undefined, undefined, undefined],
  [[5], undefined, undefined, undefined],
];

test("how a level may be written changes with the version", () => {
  for (const rules of roomVersions) {
    const column = Number(rules.id) < 6 ? 1 : Number(rules.id) < 10 ? 2 : 3;
    for (const row of written)
      assert.equal(parseLevel(row[0], rules.power), row[column], `${rules.id} ${JSON.stringify(row[0])}`);
  }
});

test("reading power levels never throws, and every level is a number", () => {
  fc.assert(
    fc.property(anyContent, anyContent, fc.constantFrom(...roomVersions), (content, made, rules) => {
      const power = powerLevelsFrom(content, { sender: "@a:a", content: made }, rules);
      for (const key of [...Object.keys(content), "users", "__proto__"]) {
        assert.equal(typeof power.userLevel(key), "number");
        assert.equal(typeof power.required(key, true), "number");
        assert.equal(typeof power.notification(key), "number");
      }
    }),
  );
});

test("rights follow from levels", () => {
  const power = levels({ invite: 10, users: { "@admin:a": 100, "@mod:a": 50, "@peer:a": 50, "@new:a": 10 } }, "11");
  assert.deepEqual([canInvite(power, "@new:a"), canInvite(power, "@nobody:a")], [true, false]);
  assert.deepEqual([canKick(power, "@mod:a", "@new:a"), canKick(power, "@mod:a", "@peer:a")], [true, false]);
  assert.deepEqual([canKick(power, "@mod:a", "@admin:a"), canKick(power, "@new:a", "@nobody:a")], [false, false]);
  assert.deepEqual([canBan(power, "@mod:a", "@new:a"), canBan(power, "@mod:a", "@peer:a")], [true, false]);
  assert.deepEqual([canRedactOthers(power, "@mod:a"), canRedactOthers(power, "@new:a")], [true, false]);
  assert.deepEqual([canNotify(power, "@mod:a", "room"), canNotify(power, "@new:a", "room")], [true, false]);
  assert.deepEqual(
    [
      canSend(power, "@new:a", "m.room.name", true),
      canSend(power, "@mod:a", "m.room.name", true),
      canSend(power, "@nobody:a", "x", false),
    ],
    [false, true, true],
  );
});

test("taking back a ban takes the rights to ban and to kick", () => {
  const unban = (ban: number, kick: number) =>
    canUnban(levels({ ban, kick, users: { "@mod:a": 50 } }, "11"), "@mod:a", "@x:a");
  assert.deepEqual([unban(50, 50), unban(51, 50), unban(50, 51)], [true, false, false]);
});

test("creators of version 12 remove everybody but each other", () => {
  const power = levels({ users: { "@admin:a": 2 ** 53 - 1 } }, "12");
  assert.equal(canKick(power, "@second:a", "@admin:a"), true);
  assert.equal(canBan(power, "@admin:a", "@second:a"), false);
  assert.equal(canBan(power, "@creator:a", "@second:a"), false);
});
