// The specification's own examples, each with the schema that it should satisfy.
import { type Documents, type Found, followReference, isFields, type Location } from "./documents.ts";

export type Example = {
  /** File and JSON pointer, to find it by. */
  readonly where: string;
  readonly value: unknown;
  readonly schema: Found;
};

/** Keys whose values are data, so that nothing inside is a schema. */
const dataKeys = new Set(["example", "examples", "default", "enum", "const"]);
const nameMaps = new Set(["properties", "patternProperties", "components"]);

/** Every example in a file of the API descriptions or of the event schemas. */
export function listExamples(documents: Documents, file: string): readonly Example[] {
  return examplesIn(documents, { file, pointer: "" }, documents.get({ file, pointer: "" }), false);
}

/** The event examples: whole events, for the event's own schema. */
export function listEventExamples(documents: Documents): readonly Example[] {
  const folder = "matrix-spec/event-schemas/examples";
  const schemas = new Set(documents.list("matrix-spec/event-schemas/schema"));
  return documents.list(folder).flatMap((name) => {
    // "m.room.member$invite_room_state" is one more example of m.room.member.
    const schemaName = [name, name.replace(/\$.*/, ".yaml")].find((candidate) => schemas.has(candidate));
    if (schemaName === undefined) return [];
    const at = { file: `${folder}/${name}`, pointer: "" };
    const schemaAt = { file: `matrix-spec/event-schemas/schema/${schemaName}`, pointer: "" };
    const value = resolveExample(documents, at, documents.get(at));
    return [{ where: at.file, value, schema: { at: schemaAt, value: documents.get(schemaAt) } }];
  });
}

/** The examples of a media type object and of the schema in it. */
export function examplesOfMedia(documents: Documents, media: Found): readonly unknown[] {
  if (!isFields(media.value)) return [];
  const schema = followReference(documents, media.at, media.value.schema);
  const ofSchema = isFields(schema.value) ? exampleValues(documents, schema.at, schema.value) : [];
  return [...exampleValues(documents, media.at, media.value), ...ofSchema];
}

/** An example with what it includes of other files put in. */
function resolveExample(documents: Documents, at: Location, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => resolveExample(documents, at, entry));
  if (!isFields(value)) return value;
  const { $ref, ...own } = value;
  if (Array.isArray(value.allOf))
    return Object.assign({}, ...value.allOf.map((part) => resolveExample(documents, at, part)));
  if (typeof $ref === "string") {
    const found = followReference(documents, at, { $ref });
    const included = resolveExample(documents, found.at, found.value);
    const laidOver = resolveExample(documents, at, own);
    return isFields(included) && isFields(laidOver) ? { ...included, ...laidOver } : included;
  }
  return Object.fromEntries(Object.entries(own).map(([key, entry]) => [key, resolveExample(documents, at, entry)]));
}

function examplesIn(documents: Documents, at: Location, node: unknown, names: boolean): Example[] {
  if (Array.isArray(node))
    return node.flatMap((entry, index) => examplesIn(documents, inside(at, index), entry, false));
  if (!isFields(node)) return [];
  const values = names ? [] : exampleValues(documents, at, node);
  const own = values.map((value, index) => ({
    where: `${at.file}#${at.pointer} (${index})`,
    value,
    // Parameters and media types carry examples beside their schema, schemas within themselves.
    schema: { at, value: "schema" in node ? node.schema : node },
  }));
  const deeper = Object.entries(node).flatMap(([key, value]) => {
    if (!names && dataKeys.has(key)) return [];
    return examplesIn(documents, inside(at, key), value, !names && nameMaps.has(key));
  });
  return [...own, ...deeper];
}

function exampleValues(documents: Documents, at: Location, node: { readonly [key: string]: unknown }): unknown[] {
  const plain = Array.isArray(node.examples) ? node.examples : [];
  const named = isFields(node.examples) ? Object.values(node.examples) : [];
  const single = "example" in node ? [node.example] : [];
  return [
    ...[...single, ...plain].map((value) => resolveExample(documents, at, value)),
    ...named.flatMap((written) => {
      const found = followReference(documents, at, written);
      return isFields(found.value) && "value" in found.value
        ? [resolveExample(documents, found.at, found.value.value)]
        : [];
    }),
  ];
}

function inside(at: Location, key: string | number): Location {
  return { file: at.file, pointer: `${at.pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}` };
}
