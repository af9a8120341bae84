// Reads schemas out of the files: only deciding keywords stay, references become named definitions.
import { type Documents, type Found, isFields, type Location, locate } from "../read/documents.ts";
import { combineSchemas } from "./combine.ts";
import { definitionName } from "./names.ts";
import { referencedName, referenceTo, type Schema, type SchemaMap } from "./schema.ts";

const annotations = new Set([
  "title",
  "description",
  "summary",
  "example",
  "examples",
  "default",
  "deprecated",
  "$schema",
  "format",
  "components",
]);
const literals = new Set(["type", "enum", "const", "pattern", "required"]);
const limits = /^(min|max)(imum|Length|Items|Properties)$/;
/** Ids are parsed by @botschaft/protocol/ids, numbers checked by its JSON parser; a format decides nothing here. */
const formats = /^(mx-[a-z0-9-]+|int64|float|uri|email)$/;
const objectKeywords = ["properties", "required", "patternProperties", "additionalProperties", "propertyNames"];

export interface SchemaBook {
  /** The schema that is written at this place. Throws on a keyword or format nobody has decided about. */
  read(found: Found): Schema;
  /** The schema itself where `schema` is a reference. */
  open(schema: Schema): Schema;
  /** Every definition met so far, sorted by name. */
  definitions(): SchemaMap;
}

export function openSchemaBook(documents: Documents): SchemaBook {
  const definitions = new Map<string, Schema | undefined>();
  const places = new Map<string, string>();

  const readReference = (from: Location, reference: string): Schema => {
    const at = locate(from, reference);
    const name = definitionName(at);
    const place = `${at.file}#${at.pointer}`;
    if ((places.get(name) ?? place) !== place)
      throw new Error(`${place} and ${places.get(name)} would both be called ${name}.`);
    if (!places.has(name)) {
      places.set(name, place);
      definitions.set(name, undefined);
      definitions.set(name, readSchema(at, documents.get(at)));
    }
    return referenceTo(name);
  };

  const readSchema = (at: Location, written: unknown): Schema => {
    if (!isFields(written)) throw new Error(`${at.file}: ${JSON.stringify(written)} is no schema.`);
    const { $ref, allOf, ...own } = written;
    const parts = ((allOf ?? []) as readonly unknown[]).map((part) => readSchema(at, part));
    const referenced = typeof $ref === "string" ? [readReference(at, $ref)] : [];
    return combineSchemas([...referenced, ...parts, readKeywords(at, own)], (name) => definitions.get(name));
  };

  const readKeywords = (at: Location, written: { readonly [key: string]: unknown }): Schema => {
    const kept: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(written)) {
      if (keyword === "format") checkFormat(at, value);
      if (annotations.has(keyword) || keyword.startsWith("x-")) continue;
      kept[keyword] = literals.has(keyword) || limits.test(keyword) ? value : readInner(at, keyword, value);
    }
    if (!("type" in kept) && objectKeywords.some((keyword) => keyword in kept)) kept.type = "object";
    return kept as Schema;
  };

  const readInner = (at: Location, keyword: string, value: unknown): unknown => {
    if (keyword === "properties" || keyword === "patternProperties")
      return mapFields(value, (one) => readSchema(at, one));
    if (keyword === "items" || keyword === "propertyNames") return readSchema(at, value);
    if (keyword === "additionalProperties") return typeof value === "boolean" ? value : readSchema(at, value);
    if (keyword === "anyOf" || keyword === "oneOf")
      return (value as readonly unknown[]).map((one) => readSchema(at, one));
    throw new Error(`${at.file}: nobody has decided what the keyword ${keyword} means.`);
  };

  const open = (schema: Schema): Schema => {
    const found = schema.$ref === undefined ? schema : definitions.get(referencedName(schema.$ref));
    if (found === undefined) throw new Error(`${schema.$ref} is not read yet.`);
    return found === schema ? schema : open(found);
  };

  return {
    open,
    read: (found) => readSchema(found.at, found.value),
    definitions: () => Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) as SchemaMap,
  };
}

function checkFormat(at: Location, format: unknown): void {
  if (!formats.test(String(format)))
    throw new Error(`${at.file}: nobody has decided what the format ${String(format)} means.`);
}

function mapFields<T>(value: unknown, map: (one: unknown) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, map(one)]));
}
