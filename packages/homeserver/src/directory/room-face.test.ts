import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import { faceFrom } from "./room-face.ts";

function face(state: Readonly<Record<string, JsonObject>>, version = "12") {
  const rules = findRoomVersion(version) as RoomVersionRules;
  return faceFrom({ roomNid: 7, roomId: "!r:a.example", rules, joined: 2 }, (type) => state[type]);
}

test("a room that says nothing of itself", () => {
  assert.deepEqual(face({}), {
    roomNid: 7,
    roomId: "!r:a.example",
    version: "12",
    joined: 2,
    name: undefined,
    topic: undefined,
    canonicalAlias: undefined,
    avatarUrl: undefined,
    joinRule: "invite",
    type: undefined,
    encryption: undefined,
    allowedRooms: [],
    isReadableByAll: false,
    takesGuests: false,
    takesKnocks: false,
    isFederated: true,
  });
  assert.equal(face({ "m.room.create": { "m.federate": false } }).isFederated, false);
});

const topics: readonly (readonly [content: JsonObject, topic: string | undefined])[] = [
  [{ topic: "old" }, "old"],
  [{ topic: "" }, undefined],
  [{ topic: 7 }, undefined],
  [{ topic: "old", "m.topic": { "m.text": [{ mimetype: "text/html", body: "<b>" }, { body: "plain" }] } }, "plain"],
  [{ topic: "old", "m.topic": { "m.text": [{ mimetype: "text/html", body: "<b>" }] } }, "old"],
  [{ topic: "old", "m.topic": { "m.text": "odd" } }, "old"],
  [{ "m.topic": { "m.text": [7, { mimetype: "text/plain", body: "new" }] } }, "new"],
];

test("the plain text of a topic", () => {
  for (const [content, topic] of topics) assert.equal(face({ "m.room.topic": content }).topic, topic);
});

const allow = [{ type: "m.room_membership", room_id: "!hall:a.example" }, { type: "other" }, "odd"];
const doors: readonly (readonly [rule: string, version: string, knocks: boolean, rooms: number])[] = [
  ["public", "12", false, 0],
  ["knock", "6", false, 0],
  ["knock", "7", true, 0],
  ["restricted", "7", false, 0],
  ["restricted", "8", false, 1],
  ["knock_restricted", "9", false, 0],
  ["knock_restricted", "10", true, 1],
];

test("a join rule counts from the room version on that has it", () => {
  for (const [join_rule, version, knocks, rooms] of doors) {
    const { takesKnocks, allowedRooms, joinRule } = face({ "m.room.join_rules": { join_rule, allow } }, version);
    assert.deepEqual(
      [takesKnocks, allowedRooms.length, joinRule],
      [knocks, rooms, join_rule],
      `${join_rule} ${version}`,
    );
  }
});
