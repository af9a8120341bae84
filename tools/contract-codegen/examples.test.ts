import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeBody, decodePath, decodeQuery, type Operation, operations } from "@botschaft/protocol/contract";
import { decodeAnswer } from "@botschaft/protocol/contract/responses";
import type { JsonValue } from "@botschaft/protocol/json";
import { toolFolder } from "./places.ts";
import { openDocuments } from "./read/documents.ts";
import { type Example, examplesOfMedia, listEventExamples, listExamples } from "./read/examples.ts";
import { apis, readOperations, type SourceOperation } from "./read/operations.ts";
import { openSchemaBook } from "./schema/book.ts";
import { openAjv } from "./write/validators.ts";

const documents = openDocuments(toolFolder);
const folders = [
  "botschaft",
  "compat",
  "matrix-spec/api/client-server",
  "matrix-spec/api/client-server/definitions",
  "matrix-spec/api/client-server/definitions/errors",
  "matrix-spec/api/client-server/definitions/wellknown",
  "matrix-spec/api/server-server",
  "matrix-spec/api/server-server/definitions",
  "matrix-spec/api/server-server/definitions/components",
  "matrix-spec/api/server-server/definitions/event-schemas",
  "matrix-spec/event-schemas/schema",
  "matrix-spec/event-schemas/schema/components",
  "matrix-spec/event-schemas/schema/core-event-schema",
  "matrix-spec/event-schemas/schema/core-event-schema/msgtype_infos",
];

/** The specification's own examples that its schemas refuse, each with the reason. */
const contradictions: { readonly [where: string]: string } = {
  "matrix-spec/api/client-server/definitions/m.relates_to.yaml# (0)":
    "the example shows the event's content, the schema what stands in it",
  "matrix-spec/api/client-server/definitions/olm_plaintext.yaml# (0)": "the example names its values in angle brackets",
  "matrix-spec/api/client-server/third_party_lookup.yaml#/paths/~1thirdparty~1protocols/get/responses/200/content/application~1json/schema (0)":
    "the example leaves out a required icon",
};

test("every example of the descriptions satisfies its schema", () => {
  const examples = folders.flatMap((folder) =>
    documents.list(folder).flatMap((file) => listExamples(documents, `${folder}/${file}`)),
  );
  assert.ok(examples.length > 1000, `found only ${examples.length}`);
  const refused = refusedOf(examples);
  for (const where of Object.keys(contradictions)) {
    assert.ok(where in refused, `${where} is no contradiction any more`);
    delete refused[where];
  }
  assert.deepEqual(refused, {});
});

test("every example of an event satisfies the event's schema", () => {
  const examples = listEventExamples(documents);
  assert.ok(examples.length > 75, `found only ${examples.length}`);
  assert.deepEqual(refusedOf(examples), {});
});

test("a schema that its example contradicts is noticed", () => {
  const at = { file: "botschaft/authority.yaml", pointer: "" };
  const planted = {
    where: "planted",
    value: { name: 1 },
    schema: { at, value: { type: "object", properties: { name: { type: "string" } } } },
  };
  assert.deepEqual(refusedOf([planted]), { planted: "data/name must be string" });
});

for (const api of apis) {
  test(`the decoders accept the examples of ${api}`, () => {
    for (const source of readOperations(documents, api)) {
      const operation = (operations[api] as { readonly [id: string]: Operation })[source.id];
      assert.ok(operation, source.id);
      decodeExamples(source, operation);
    }
  });
}

function decodeExamples(source: SourceOperation, operation: Operation): void {
  const texts = (where: string) =>
    source.parameters.flatMap(({ in: place, name, example }) =>
      place === where && example !== undefined ? [[name, example] as const] : [],
    );
  const path = Object.fromEntries(texts("path").map(([name, example]) => [name, String(example)]));
  if (Object.keys(path).length === operation.path.split("{").length - 1)
    assertAccepted(decodePath(operation, path), operation, path);
  const query = new URLSearchParams(
    texts("query").flatMap(([name, example]) => [example].flat().map((one) => [name, String(one)])),
  );
  const missing = source.parameters.some(
    ({ in: place, name, required }) => place === "query" && required && !query.has(name),
  );
  if (!missing) assertAccepted(decodeQuery(operation, query), operation, query);
  for (const example of source.body?.media ? examplesOfMedia(documents, source.body.media) : []) {
    assertAccepted(decodeBody(operation, example as JsonValue), operation, example);
  }
  for (const { status, media } of source.responses) {
    for (const example of media ? examplesOfMedia(documents, media) : []) {
      const known = operation.id === "getProtocols" && status === 200;
      if (!known) assertAccepted(decodeAnswer(operation, status, example as JsonValue), operation, example);
    }
  }
}

function assertAccepted(decoded: { readonly ok: boolean }, operation: Operation, example: unknown): void {
  assert.ok(decoded.ok, `${operation.id}: ${JSON.stringify(decoded)} for ${JSON.stringify(example)}`);
}

function refusedOf(examples: readonly Example[]): Record<string, string> {
  const book = openSchemaBook(documents);
  const schemas = examples.map((example) => book.read(example.schema));
  const ajv = openAjv(book.definitions(), schemas, { code: { optimize: false } });
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return Object.fromEntries(
    examples.flatMap((example, index) => {
      const key = JSON.stringify(schemas[index]);
      const validate = compiled.get(key) ?? ajv.compile(JSON.parse(key));
      compiled.set(key, validate);
      return validate(example.value) ? [] : [[example.where, ajv.errorsText(validate.errors)]];
    }),
  );
}
