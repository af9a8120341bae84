// A schema → the text of a TypeScript type.
import { referencedName, type Schema, type SchemaMap } from "../schema/schema.ts";

/** What the generated files call the module with the definitions, and JSON's own types. */
const definitionsAlias = "d";

/**
 * The type that a value of `schema` has. Known properties are named; a value may carry more of them.
 * `alias` stands before the names of definitions ("" inside the definitions' own file); `indent` is that of the line the type stands in.
 */
export function typeText(schema: Schema, alias: string = definitionsAlias, indent = ""): string {
  const inner = (one: Schema): string => typeText(one, alias, indent);
  if (schema.$ref !== undefined) return (alias === "" ? "" : `${alias}.`) + referencedName(schema.$ref);
  const { allOf, anyOf, oneOf, ...own } = schema;
  const choices = [anyOf, oneOf].flatMap((list) => (list ? [unionText(list.map(inner))] : []));
  const all = (allOf ?? []).map(inner);
  const together = [...(Object.keys(own).length > 0 ? [ownText(own, alias, indent)] : []), ...all, ...choices];
  if (together.length === 0) return "JsonValue";
  // JsonObject beside a choice of objects would only make every name readable.
  const telling = together.filter((text) => text !== "JsonObject");
  return intersectionText(telling.length > 0 ? telling : together);
}

function ownText(schema: Schema, alias: string, indent: string): string {
  if (schema.enum) return unionText(schema.enum.map((value) => JSON.stringify(value)));
  if ("const" in schema) return JSON.stringify(schema.const);
  return unionText([schema.type ?? []].flat().map((type) => namedTypeText(type, schema, alias, indent))) || "JsonValue";
}

function namedTypeText(type: string, schema: Schema, alias: string, indent: string): string {
  if (type === "object") return objectText(schema, alias, indent);
  if (type === "array")
    return schema.items ? `readonly ${bracketed(typeText(schema.items, alias, indent))}[]` : "readonly JsonValue[]";
  return type === "integer" ? "number" : type;
}

function objectText(schema: Schema, alias: string, indent: string): string {
  const deeper = `${indent}  `;
  const required = new Set(schema.required);
  const named = Object.entries(schema.properties ?? {}).map(([name, one]) => {
    return { name, text: typeText(one, alias, deeper), optional: required.has(name) ? "" : "?" };
  });
  // A required name without a schema of its own holds any value.
  for (const name of required) if (!schema.properties?.[name]) named.push({ name, text: "JsonValue", optional: "" });
  const rest = restText(schema, alias, named.length === 0 ? indent : deeper);
  if (named.length === 0) return rest === undefined ? "JsonObject" : `{ readonly [key: string]: ${rest} }`;
  const lines = named.map(
    ({ name, text, optional }) => `${deeper}readonly ${propertyName(name)}${optional}: ${text};\n`,
  );
  // Whatever stands under another name must fit the names above too, or the two would exclude each other.
  const index =
    rest === undefined
      ? ""
      : `${deeper}readonly [key: string]: ${unionText([rest, ...named.map(({ text }) => text)])};\n`;
  return `{\n${lines.join("")}${index}${indent}}`;
}

/** Type of the values under names that the schema does not list; undefined when it says nothing about them. */
function restText(schema: Schema, alias: string, indent: string): string | undefined {
  const { patternProperties, additionalProperties } = schema;
  const patterns = Object.values((patternProperties ?? {}) satisfies SchemaMap).map((one) =>
    typeText(one, alias, indent),
  );
  const additional =
    additionalProperties === true
      ? ["JsonValue"]
      : typeof additionalProperties === "object"
        ? [typeText(additionalProperties, alias, indent)]
        : [];
  const all = [...patterns, ...additional];
  return all.length > 0 ? unionText(all) : undefined;
}

export function unionText(texts: readonly string[]): string {
  return texts.includes("JsonValue") ? "JsonValue" : [...new Set(texts)].join(" | ");
}

function intersectionText(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] as string) : texts.map(bracketed).join(" & ");
}

function bracketed(text: string): string {
  return /^[\w.]+$/.test(text) ? text : `(${text})`;
}

export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
