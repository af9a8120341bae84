import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Membership } from "@botschaft/storage";
import { doorOfTold, mayKnowOf } from "./door.ts";

const [room, hall] = ["!room:a.example", "!hall:a.example"];

const cases: readonly (readonly [told: JsonObject, own: Readonly<Record<string, Membership>>, mayKnow: boolean])[] = [
  [{ join_rule: "public" }, {}, true],
  [{ join_rule: "knock" }, {}, true],
  [{ join_rule: "knock_restricted" }, {}, true],
  [{}, {}, true],
  [{ join_rule: "invite" }, {}, false],
  [{ join_rule: "invite", world_readable: true }, {}, true],
  [{ join_rule: "invite", world_readable: "yes" }, {}, false],
  [{ join_rule: "invite" }, { [room]: "join" }, true],
  [{ join_rule: "invite" }, { [room]: "invite" }, true],
  [{ join_rule: "invite" }, { [room]: "leave" }, false],
  [{ join_rule: "invite" }, { [room]: "ban" }, false],
  [{ join_rule: "restricted", allowed_room_ids: [hall] }, {}, false],
  [{ join_rule: "restricted", allowed_room_ids: [hall] }, { [hall]: "invite" }, false],
  [{ join_rule: "restricted", allowed_room_ids: [7, hall] }, { [hall]: "join" }, true],
  [{ join_rule: "restricted", allowed_room_ids: hall }, { [hall]: "join" }, false],
];

test("who may know of a room", () => {
  for (const [told, own, mayKnow] of cases) {
    const door = doorOfTold({ room_id: room, ...told });
    assert.equal(mayKnowOf(door, new Map(Object.entries(own))), mayKnow, JSON.stringify([told, own]));
  }
});
