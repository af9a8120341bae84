import type { JsonValue } from "./json-value.ts";
import { keepNumber } from "./written-number.ts";

/** Half of a surrogate pair: no string of a body may hold one, so that it marks those that were numbers. */
const mark = "\ud800";

/**
 * A body again, with some of its numbers as they were written. @NOTE a reviver that is told how values were written
 * takes fifty times as long as parsing does; so these numbers are parsed as strings that nobody else can have written.
 * @param text valid JSON, without half a surrogate pair in any string
 * @param places where the numbers stand: from and to, in turn
 */
export function parseKeepingNumbers(text: string, places: readonly number[]): JsonValue {
  const parts: string[] = [];
  let done = 0;
  for (let at = 0; at < places.length; at += 2) {
    const [from, to] = [places[at] as number, places[at + 1] as number];
    parts.push(text.slice(done, from), '"', mark, text.slice(from, to), '"');
    done = to;
  }
  parts.push(text.slice(done));
  return restore(JSON.parse(parts.join("")) as JsonValue);
}

/** In place: nobody else has the value yet. */
function restore(value: JsonValue): JsonValue {
  if (typeof value === "string") return value.startsWith(mark) ? (keepNumber(value.slice(1)) as JsonValue) : value;
  if (Array.isArray(value)) restoreItems(value as JsonValue[]);
  else if (typeof value === "object" && value !== null) restoreFields(value as Record<string, JsonValue>);
  return value;
}

function restoreItems(items: JsonValue[]): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as JsonValue;
    if (typeof item === "string" || typeof item === "object") items[at] = restore(item);
  }
}

function restoreFields(fields: Record<string, JsonValue>): void {
  for (const key of Object.keys(fields)) {
    const field = fields[key] as JsonValue;
    if (typeof field !== "string" && typeof field !== "object") continue;
    const value = restore(field);
    // An assignment to __proto__ would set no field.
    if (value !== field)
      Object.defineProperty(fields, key, { value, enumerable: true, writable: true, configurable: true });
  }
}
