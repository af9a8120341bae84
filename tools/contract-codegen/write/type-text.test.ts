import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "../schema/schema.ts";
import { typeText } from "./type-text.ts";

const cases: readonly (readonly [name: string, schema: Schema, text: string])[] = [
  ["anything", {}, "JsonValue"],
  ["any object", { type: "object" }, "JsonObject"],
  ["a number", { type: "integer" }, "number"],
  ["one of several types", { type: ["string", "null"] }, "string | null"],
  ["one of several values", { type: "string", enum: ["a", "b"] }, '"a" | "b"'],
  ["a list", { type: "array", items: { type: ["string", "null"] } }, "readonly (string | null)[]"],
  ["a definition", { $ref: "contract#/$defs/ClientEvent" }, "d.ClientEvent"],
  ["a choice", { oneOf: [{ type: "string" }, { type: "boolean" }] }, "string | boolean"],
  ["a map", { type: "object", additionalProperties: { type: "string" } }, "{ readonly [key: string]: string }"],
  [
    "a map by pattern",
    { type: "object", patternProperties: { "^@": { type: "integer" } } },
    "{ readonly [key: string]: number }",
  ],
  [
    "names, some of them required",
    { type: "object", properties: { a: { type: "string" }, "m.b": { type: "boolean" } }, required: ["a", "c"] },
    '{\n  readonly a: string;\n  readonly "m.b"?: boolean;\n  readonly c: JsonValue;\n}',
  ],
  [
    "names and a rest that fits them",
    { type: "object", properties: { a: { type: "string" } }, additionalProperties: { type: "integer" } },
    "{\n  readonly a?: string;\n  readonly [key: string]: number | string;\n}",
  ],
];

for (const [name, schema, text] of cases) {
  test(`the type of ${name}`, () => assert.equal(typeText(schema), text));
}
