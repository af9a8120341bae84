import assert from "node:assert/strict";
import { test } from "node:test";
import { onlyFields, pathOf } from "./event-format.ts";

test("a path is split at its dots, unless they are escaped", () => {
  const cases = [
    ["type", ["type"]],
    ["content.body", ["content", "body"]],
    ["content.m\\.relates_to.event_id", ["content", "m.relates_to", "event_id"]],
    ["a\\\\.b", ["a\\", "b"]],
    ["a\\x.b", ["a\\x", "b"]],
    ["a..b", ["a", "", "b"]],
    [".a", ["", "a"]],
    ["a.", ["a", ""]],
    ["", [""]],
    ["a\nb", ["a\nb"]],
  ] as const;
  for (const [text, path] of cases) assert.deepEqual(pathOf(text), path, JSON.stringify(text));
});

const event = {
  type: "m.room.message",
  sender: "@a:x",
  content: { body: "hello", "m.relates_to": { event_id: "$e", rel_type: "m.thread" }, info: { w: 1, h: 2 } },
};

test("only what is named remains", () => {
  const cases = [
    [["type"], { type: "m.room.message" }],
    [["content.body"], { content: { body: "hello" } }],
    [["content.info.w", "content.info.h"], { content: { info: { w: 1, h: 2 } } }],
    [["content.info.w", "content"], { content: event.content }],
    [["content", "content.info.w"], { content: event.content }],
    [
      ["content.m\\.relates_to.event_id", "sender"],
      { content: { "m.relates_to": { event_id: "$e" } }, sender: "@a:x" },
    ],
    [["content.nothing", "unsigned", "type.length", "content.info.w.x", "toString"], {}],
    [[], {}],
  ] as const;
  for (const [fields, left] of cases) {
    assert.deepEqual(onlyFields(event, fields.map(pathOf)), left, JSON.stringify(fields));
  }
});

test("a field may be called like what every object has", () => {
  const strange = JSON.parse('{"__proto__":{"a":1},"constructor":2}');
  assert.equal(JSON.stringify(onlyFields(strange, [["__proto__", "a"], ["constructor"]])), JSON.stringify(strange));
});
