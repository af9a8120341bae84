// Several schemas that hold at once → one, where they can be laid over each other; else they stay under `allOf`.
import { isDeepStrictEqual } from "node:util";
import { referencedName, type Schema, type SchemaMap } from "./schema.ts";

/** Gives a definition's schema, or undefined while it is still being read (then the reference stays). */
export type FindDefinition = (name: string) => Schema | undefined;

/** One schema for all `parts`. What one part calls additional and another names counts as named. */
export function combineSchemas(parts: readonly Schema[], find: FindDefinition): Schema {
  const telling = parts.filter((part) => Object.keys(part).length > 0);
  const [first, ...rest] = telling;
  if (first === undefined) return {};
  if (rest.length === 0) return first;
  const reference = telling.find((part) => part.$ref !== undefined);
  if (reference && telling.every((part) => part === reference || addsNothing(part, reference, find))) return reference;
  let combined: Schema | undefined = openReference(first, find);
  for (const part of rest) {
    const opened = openReference(part, find);
    combined = combined && opened && mergeTwo(combined, opened, find);
  }
  return combined ?? { allOf: telling };
}

/** A `type` beside a reference to that very type. */
function addsNothing(part: Schema, reference: Schema, find: FindDefinition): boolean {
  const definition = openReference(reference, find);
  return (
    Object.keys(part).join() === "type" && definition !== undefined && isDeepStrictEqual(definition.type, part.type)
  );
}

function openReference(schema: Schema, find: FindDefinition): Schema | undefined {
  if (schema.$ref === undefined) return schema;
  const found = find(referencedName(schema.$ref));
  return found && openReference(found, find);
}

function mergeTwo(a: Schema, b: Schema, find: FindDefinition): Schema | undefined {
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const keyword = key as keyof Schema;
    if (!(key in a) || isDeepStrictEqual(a[keyword], value)) merged[key] = value;
    else {
      const both = mergeKeyword(keyword, a[keyword], value, find);
      if (both === undefined) return undefined;
      merged[key] = both;
    }
  }
  return merged as Schema;
}

function mergeKeyword(keyword: keyof Schema, a: unknown, b: unknown, find: FindDefinition): unknown {
  if (keyword === "properties" || keyword === "patternProperties")
    return mergeMaps(a as SchemaMap, b as SchemaMap, find);
  if (keyword === "required") return [...new Set([...(a as string[]), ...(b as string[])])];
  if (keyword === "items") return combineSchemas([a as Schema, b as Schema], find);
  if (keyword === "enum") return (a as unknown[]).filter((value) => (b as unknown[]).includes(value));
  if (keyword === "type") return [a].flat().filter((value) => [b].flat().includes(value))[0];
  return undefined;
}

function mergeMaps(a: SchemaMap, b: SchemaMap, find: FindDefinition): SchemaMap {
  const merged: Record<string, Schema> = { ...a };
  for (const [name, schema] of Object.entries(b)) {
    const other = a[name];
    merged[name] = other === undefined ? schema : combineSchemas([other, schema], find);
  }
  return merged;
}
