// Validators as standalone code: nothing is compiled when a server starts, and nothing of Ajv is imported.
import { Ajv, type Options } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { definitionsId, neededDefinitions, type Schema, type SchemaMap } from "../schema/schema.ts";
import { generatedNotice } from "./notice.ts";

/** Collects schemas; equal ones share one validator, called after whoever asked first. */
export interface ValidatorSet {
  /** The JavaScript name of the validator for `schema`; `undefined` stands for no schema. */
  nameOf(schema: Schema | undefined, wish: string): string;
  /** Module text: the validators, then `table`. */
  moduleText(table: string): string;
}

export function openValidatorSet(definitions: SchemaMap): ValidatorSet {
  const names = new Map<string, string>();
  const schemas = new Map<string, Schema>();
  return {
    nameOf: (schema, wish) => {
      if (schema === undefined) return "undefined";
      const key = JSON.stringify(schema);
      const name = names.get(key) ?? wish;
      names.set(key, name);
      schemas.set(name, schema);
      return name;
    },
    moduleText: (table) => `${generatedNotice}${validatorsText(schemas, definitions)}\n${table}`,
  };
}

/**
 * An Ajv that knows the definitions that `schemas` need.
 * What the book leaves of a schema means the same in every draft; the plain class writes the leanest code for it.
 */
export function openAjv(definitions: SchemaMap, schemas: readonly Schema[], options: Options = {}): Ajv {
  const needed = neededDefinitions(schemas, definitions).map((name) => [name, definitions[name]]);
  return new Ajv({
    schemas: [{ $id: definitionsId, $defs: Object.fromEntries(needed) }],
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    ...options,
  });
}

function validatorsText(schemas: ReadonlyMap<string, Schema>, definitions: SchemaMap): string {
  const ajv = openAjv(definitions, [...schemas.values()], {
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  for (const [name, schema] of schemas) ajv.addSchema({ $id: name, ...schema });
  // The package is CommonJS: its function is the default of the default.
  const write = (standalone as unknown as { default: typeof standalone.default }).default;
  return tidy(write(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name]))));
}

const lengthInCodePoints = "function (text) { let length = 0; for (const _ of text) length++; return length; }";

function tidy(code: string): string {
  const own = code
    .replace('"use strict";', "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', lengthInCodePoints)
    .replaceAll(/^export const (\w+) = (\w+);/gm, "const $1 = $2;")
    .replaceAll(/^\/\*# sourceURL=.*\n/gm, "")
    .replaceAll(/\n{2,}/g, "\n");
  return dropUnusedSchemas(own);
}

/** Ajv writes every schema into the code; few are looked at again. */
function dropUnusedSchemas(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return code.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name: string) => (uses.get(name) === 1 ? "" : line));
}
