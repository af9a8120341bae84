import assert from "node:assert/strict";
import { test } from "node:test";
import { stripProse } from "./strip.ts";

test("descriptions and summaries go, at every level", () => {
  const schema = {
    description: "a",
    type: "object",
    properties: { x: { type: "string", description: "b" } },
    allOf: [{ summary: "c" }],
  };
  assert.deepEqual(stripProse(schema), { type: "object", properties: { x: { type: "string" } }, allOf: [{}] });
});

test("a property that is called description stays", () => {
  const schema = { properties: { description: { type: "string", description: "b" }, summary: { type: "string" } } };
  assert.deepEqual(stripProse(schema), {
    properties: { description: { type: "string" }, summary: { type: "string" } },
  });
});

test("examples are data", () => {
  const example = { description: "kept", properties: { summary: 1 } };
  assert.deepEqual(stripProse({ example, default: example, examples: [example] }), {
    example,
    default: example,
    examples: [example],
  });
  assert.deepEqual(stripProse({ examples: { response: { summary: "gone", value: example } } }), {
    examples: { response: { value: example } },
  });
});

test("of changes only the versions remain", () => {
  assert.deepEqual(stripProse({ "x-changedInMatrixVersion": { "1.2": "Prose.", "1.10": "More." } }), {
    "x-changedInMatrixVersion": ["1.2", "1.10"],
  });
});
