import { JsonError } from "./json-error.ts";
import type { JsonValue } from "./json-value.ts";
import { parseKeepingNumbers } from "./kept-numbers.ts";

export type JsonLimits = {
  readonly maxDepth?: number;
  /** Of values of all kinds together, empty lists and objects counted twice: a list of them takes many times its text. Unbounded by default. */
  readonly maxValues?: number;
  /**
   * Fractions and integers beyond ±(2^53−1) are kept as they were written: for events, whose room version says
   * whether they may stand there. They are no `number` then; `numberFrom` reads them, `looseCanonicalJson` writes them.
   */
  readonly keepNumbers?: boolean;
};

const defaultMaxDepth = 100;
/** Such a number takes hundreds of times the memory of a plain one. */
const maxSpecial = 50_000;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const withFractions = new WeakSet<object>();

/**
 * The one parser for every body. Fatal UTF-8, no lone surrogates, bounded depth, no integer beyond ±(2^53−1);
 * the last of duplicate keys counts (@COMPAT(Synapse)). `__proto__` is an ordinary key.
 * @throws {JsonError} `notJson` or `badJson`
 */
export function decodeJson(bytes: Uint8Array, limits: JsonLimits = {}): JsonValue {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new JsonError("notJson", "The body is not valid UTF-8");
  }
  return decodeJsonText(text, limits);
}

export function decodeJsonText(text: string, limits: JsonLimits = {}): JsonValue {
  // Before JSON.parse, which recurses over any depth and rounds numbers in silence.
  const seen = scan(text, limits.maxDepth ?? defaultMaxDepth, limits.maxValues ?? Number.POSITIVE_INFINITY);
  if (seen.beyond && limits.keepNumbers !== true) {
    throw new JsonError("badJson", "A number of the body is beyond 2^53 - 1");
  }
  if (seen.special.length > 2 * maxSpecial && limits.keepNumbers === true) {
    throw new JsonError("badJson", `The body holds more than ${maxSpecial} numbers that are no plain integers`);
  }
  const keep = limits.keepNumbers === true && (seen.fractions || seen.beyond);
  let value: JsonValue;
  try {
    value = JSON.parse(text);
    if (seen.surrogates || !text.isWellFormed()) refuseLoneSurrogates(value);
    if (keep) value = parseKeepingNumbers(text, seen.special);
  } catch (error) {
    if (error instanceof JsonError) throw error;
    throw new JsonError("notJson", "The body is not valid JSON");
  }
  if (seen.fractions && typeof value === "object" && value !== null) withFractions.add(value);
  return value;
}

/**
 * Whether a number of this decoded body was written with a fraction or an exponent (`1.0`, `1e3`). JSON.parse turns
 * `1.0` into 1, but an event of room version 6 or later may not hold it.
 * https://spec.matrix.org/v1.19/appendices/#canonical-json
 */
export function wroteFractions(body: unknown): boolean {
  return typeof body === "object" && body !== null && withFractions.has(body);
}

type Seen = {
  readonly surrogates: boolean;
  readonly fractions: boolean;
  readonly beyond: boolean;
  /** Where numbers stand that no `number` holds: from and to, in turn. */
  readonly special: readonly number[];
};

const quote = 0x22;
const backslash = 0x5c;

const comma = 0x2c;
const minus = 0x2d;

function scan(text: string, maxDepth: number, maxValues: number): Seen {
  let depth = 0;
  // Every value but the first one stands behind a comma or an opening bracket.
  let values = 1;
  let surrogates = false;
  let fractions = false;
  let beyond = false;
  const special: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      for (at++; at < text.length; at++) {
        const inner = text.charCodeAt(at);
        if (inner === quote) break;
        if (inner !== backslash) continue;
        at++;
        // \ud… may be half of a pair
        if (text.charCodeAt(at) === 0x75 && (text.charCodeAt(at + 1) | 0x20) === 0x64) surrogates = true;
      }
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > maxDepth) throw new JsonError("badJson", `The body is nested more than ${maxDepth} levels deep`);
      values++;
    } else if (code === comma) {
      values++;
    } else if (code === 0x7d || code === 0x5d) {
      depth--;
    } else if (code >= 0x30 && code <= 0x39) {
      const end = endOfNumber(text, at);
      const isFractional = isFraction(text, at, end);
      const isBeyond = !isFractional && end - at > 15 && !Number.isSafeInteger(Number(text.slice(at, end)));
      if (isFractional) fractions = true;
      if (isBeyond) beyond = true;
      if (isFractional || isBeyond) special.push(text.charCodeAt(at - 1) === minus ? at - 1 : at, end);
      at = end - 1;
    }
  }
  if (values > maxValues) throw new JsonError("badJson", `The body holds more than ${maxValues} values`);
  return { surrogates, fractions, beyond, special };
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isNumberPart =
      (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x2b || code === 0x2d || (code | 0x20) === 0x65;
    if (!isNumberPart) break;
  }
  return at;
}

function isFraction(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || (code | 0x20) === 0x65) return true;
  }
  return false;
}

function refuseLoneSurrogates(value: JsonValue): void {
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new JsonError("badJson", "A string of the body holds half of a surrogate pair");
  } else if (Array.isArray(value)) {
    for (const item of value) refuseLoneSurrogates(item);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      refuseLoneSurrogates(key);
      refuseLoneSurrogates(item);
    }
  }
}
