import { JsonError } from "./json-error.ts";
import type { JsonValue } from "./json-value.ts";
import { fractionText, isWrittenNumber, type WrittenNumber } from "./written-number.ts";

/**
 * The bytes that Matrix hashes and signs, as text: keys by code point, no white space, integers only.
 * https://spec.matrix.org/v1.19/appendices/#canonical-json
 * @throws {JsonError} `badJson` for a fraction, a number beyond ±(2^53−1) or a lone surrogate
 */
export function canonicalJson(value: JsonValue): string {
  return write(value, strictNumber);
}

/**
 * The same for events of room versions 1 to 5, whose numbers may be any: a number that was decoded with
 * `keepNumbers` stands as it was written. https://spec.matrix.org/v1.19/rooms/v1/#canonical-json
 * @throws {JsonError} `badJson` for a number that no double holds, or a lone surrogate
 */
export function looseCanonicalJson(value: JsonValue): string {
  return write(value, looseNumber);
}

type WriteNumber = (value: number | WrittenNumber) => string;

function write(value: JsonValue, number: WriteNumber): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return number(value);
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (Array.isArray(value)) return `[${value.map((item) => write(item, number)).join(",")}]`;
  if (isWrittenNumber(value)) return number(value);
  return writeObject(value as { readonly [key: string]: JsonValue }, number);
}

function writeObject(object: { readonly [key: string]: JsonValue | undefined }, number: WriteNumber): string {
  const keys = sortedKeys(object);
  let text = "{";
  for (const key of keys) {
    const value = object[key];
    if (value === undefined) continue;
    text += text.length === 1 ? "" : ",";
    text += `${quoted(key)}:${write(value, number)}`;
  }
  return `${text}}`;
}

function strictNumber(value: number | WrittenNumber): string {
  if (!Number.isSafeInteger(value))
    throw new JsonError("badJson", "Only integers up to 2^53 - 1 may stand in an event");
  return String(value === 0 ? 0 : value);
}

function looseNumber(value: number | WrittenNumber): string {
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  const size = typeof value === "number" ? value : Number(value.rawJSON);
  if (!Number.isFinite(size)) throw new JsonError("badJson", "A number of the event is out of range");
  return typeof value === "number" ? fractionText(value) : value.rawJSON;
}

const plain = /^[\x20\x21\x23-\x5b\x5d-\x7f]*$/;

function quoted(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new JsonError("badJson", "A string holds half of a surrogate pair");
  return JSON.stringify(text);
}

const surrogate = /[\ud800-\udfff]/;

function sortedKeys(object: object): string[] {
  const keys = Object.keys(object);
  // The default order is by UTF-16 unit, which differs from code points only where surrogates meet U+E000 to U+FFFF.
  return keys.some((key) => surrogate.test(key)) ? keys.sort(compareCodePoints) : keys.sort();
}

export function compareCodePoints(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length);
  for (let at = 0; at < shorter; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a === b) continue;
    // A surrogate stands for a code point above every other unit.
    const aIsPair = a >= 0xd800 && a <= 0xdfff;
    const bIsPair = b >= 0xd800 && b <= 0xdfff;
    return aIsPair === bIsPair ? a - b : aIsPair ? 1 : -1;
  }
  return left.length - right.length;
}
