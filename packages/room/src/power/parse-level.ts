import { type JsonValue, numberFrom } from "@botschaft/protocol/json";
import type { PowerRules } from "../versions/index.ts";

const written = /^\s*[+-]?[0-9]+\s*$/;

/**
 * A power level as the room version lets it be written; undefined where it is none. Never throws.
 * https://spec.matrix.org/v1.19/rooms/v9/#mroompower_levels-events-accept-values-as-strings
 */
export function parseLevel(value: JsonValue | undefined, rules: PowerRules): number | undefined {
  if (typeof value === "string") return rules.strings && written.test(value) ? bounded(Number(value)) : undefined;
  if (!rules.fractions) return Number.isSafeInteger(value) ? (value as number) + 0 : undefined;
  // https://spec.matrix.org/v1.19/rooms/v5/#mroompower_levels-events-accept-values-as-floats
  const number = numberFrom(value);
  return number === undefined ? undefined : bounded(Math.trunc(number));
}

/** A level that may be written at any length is compared as the nearest double. */
function bounded(level: number): number | undefined {
  return Number.isFinite(level) ? level + 0 : undefined;
}
