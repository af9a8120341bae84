import assert from "node:assert/strict";
import { test } from "node:test";
import type { Documents } from "../read/documents.ts";
import { openSchemaBook, type SchemaBook } from "./book.ts";

const at = { file: "x/main.yaml", pointer: "" };

/** A book over files that hold what is given here. */
function bookOver(files: { readonly [file: string]: unknown }): SchemaBook {
  const documents: Documents = { list: () => Object.keys(files), get: ({ file }) => files[file] };
  return openSchemaBook(documents);
}

test("keeps what decides, drops what explains", () => {
  const written = {
    title: "T",
    type: "string",
    format: "mx-user-id",
    pattern: "^@",
    example: "@a:b",
    "x-addedInMatrixVersion": "1.2",
  };
  assert.deepEqual(bookOver({}).read({ at, value: written }), { type: "string", pattern: "^@" });
});

test("what only names properties is an object", () => {
  const value = { properties: { a: { type: "integer" } } };
  assert.deepEqual(bookOver({}).read({ at, value }), { properties: { a: { type: "integer" } }, type: "object" });
});

test("a reference into another file becomes a definition", () => {
  const book = bookOver({ "x/parts/m.thing_one.yaml": { type: "object", description: "gone" } });
  assert.deepEqual(book.read({ at, value: { $ref: "parts/m.thing_one.yaml" } }), { $ref: "contract#/$defs/MThingOne" });
  assert.deepEqual(book.definitions(), { MThingOne: { type: "object" } });
});

test("what says no more than the reference beside it is dropped, what says more is laid over it", () => {
  const part = { type: "object", properties: { a: { type: "string" } }, required: ["a"] };
  const book = bookOver({ "x/part.yaml": part });
  assert.deepEqual(book.read({ at, value: { $ref: "part.yaml", type: "object", title: "T" } }), {
    $ref: "contract#/$defs/Part",
  });
  assert.deepEqual(
    book.read({ at, value: { allOf: [{ $ref: "part.yaml" }], properties: { b: {} }, required: ["b"] } }),
    {
      type: "object",
      properties: { a: { type: "string" }, b: {} },
      required: ["a", "b"],
    },
  );
});

test("a definition that holds itself stays a reference", () => {
  const book = bookOver({ "x/node.yaml": { type: "object", properties: { next: { $ref: "node.yaml" } } } });
  book.read({ at, value: { $ref: "node.yaml" } });
  assert.deepEqual(book.definitions(), {
    Node: { type: "object", properties: { next: { $ref: "contract#/$defs/Node" } } },
  });
});

test("what cannot be laid over each other stays side by side", () => {
  const value = {
    allOf: [
      { type: "string", pattern: "^a" },
      { type: "string", pattern: "z$" },
    ],
  };
  assert.deepEqual(bookOver({}).read({ at, value }), value);
});

test("a keyword or format that nobody has decided about stops the generator", () => {
  assert.throws(
    () => bookOver({}).read({ at, value: { not: {} } }),
    /x\/main\.yaml: nobody has decided what the keyword not means/,
  );
  assert.throws(
    () => bookOver({}).read({ at, value: { format: "date" } }),
    /nobody has decided what the format date means/,
  );
});

test("two places with one name stop the generator", () => {
  const book = bookOver({ "x/a/part.yaml": {}, "x/b/part.yaml": {} });
  book.read({ at, value: { $ref: "a/part.yaml" } });
  assert.throws(() => book.read({ at, value: { $ref: "b/part.yaml" } }), /would both be called Part/);
});
