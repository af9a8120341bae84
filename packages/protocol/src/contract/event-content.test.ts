import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../json/index.ts";
import { checkEventContent } from "./index.ts";

const accepted: readonly (readonly [type: string, content: JsonObject])[] = [
  ["m.room.message", { msgtype: "m.text", body: "Guten Tag" }],
  ["m.room.message", { msgtype: "org.example.sketch", body: "an own kind", strokes: 4 }],
  ["m.room.member", { membership: "join", displayname: null }],
  ["m.room.power_levels", { users: { "@a:b": 100 }, events: { "m.room.name": 50 } }],
  ["org.example.unknown", { anything: [1, "b"] }],
  ["constructor", {}],
];

for (const [type, content] of accepted) {
  test(`${type} may hold ${JSON.stringify(content)}`, () =>
    assert.deepEqual(checkEventContent(type, content), { ok: true, value: content }));
}

const refused: readonly (readonly [type: string, content: JsonObject, kind: string, where: string])[] = [
  ["m.room.message", { msgtype: "m.text" }, "missing", "/body"],
  ["m.room.message", { msgtype: "m.location", body: "here" }, "missing", "/geo_uri"],
  ["m.room.member", { membership: "maybe" }, "value", "/membership"],
  ["m.room.name", { name: 1 }, "type", "/name"],
  ["m.room.power_levels", { users: { "@a:b": "100" } }, "type", "/users/@a:b"],
  ["m.room.encryption", {}, "missing", "/algorithm"],
  ["m.room.topic", { topic: ["a"] }, "type", "/topic"],
];

for (const [type, content, kind, where] of refused) {
  test(`${type} may not hold ${JSON.stringify(content)}`, () => {
    const result = checkEventContent(type, content);
    assert.deepEqual(result.ok ? result : [result.kind, result.where], [kind, where]);
  });
}
