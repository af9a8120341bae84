import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";

/** Texts that somebody writes who wants to see what happens. */
export const hostileTexts: readonly string[] = [
  "",
  "\u0000",
  "a\u0000b",
  "'; DROP TABLE event; --",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "%00%2e%2e%2f",
  "\u202eright to left",
  "\u{1f600}".repeat(300),
  "a".repeat(5_000),
  "$",
  "!:",
  "@:",
  "@nobody:elsewhere.example",
  "#nothing:musterland.example",
  "\ufffe\uffff",
  "line\nbreak\r\n",
];

/** Values of other kinds than the one that is asked for, and at its edges. */
export const hostileValues: readonly JsonValue[] = [
  null,
  true,
  -1,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  JSON.parse('{"toString": "x", "__proto__": {"polluted": true}}'),
];

/** The same body many times, with one of its leaves replaced in each. */
export function* spoiled(body: JsonObject): Generator<JsonObject> {
  for (const path of leavesOf(body, [])) {
    const isText = typeof at(body, path) === "string";
    for (const value of isText ? [...hostileTexts, ...hostileValues] : hostileValues) yield replaced(body, path, value);
  }
}

type Path = readonly (string | number)[];

function* leavesOf(value: JsonValue, path: Path): Generator<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index]);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...path, key]);
}

function at(value: JsonValue, path: Path): JsonValue {
  return path.reduce<JsonValue>((inner, key) => (inner as { readonly [key: string]: JsonValue })[key] ?? null, value);
}

function replaced(body: JsonObject, path: Path, value: JsonValue): JsonObject {
  const copy = structuredClone(body) as { [key: string]: JsonValue };
  const holder = at(copy, path.slice(0, -1)) as { [key: string]: JsonValue };
  holder[String(path.at(-1))] = value;
  return copy;
}
