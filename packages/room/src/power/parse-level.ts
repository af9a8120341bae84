import type { JsonValue } from "@botschaft/protocol/json";
import type { PowerRules } from "../versions/index.ts";

const written = /^\s*[+-]?[0-9]+\s*$/;

/**
 * A power level as the room version lets it be written; undefined where it is none. Never throws.
 * https://spec.matrix.org/v1.19/rooms/v9/#mroompower_levels-events-accept-values-as-strings
 */
export function parseLevel(value: JsonValue | undefined, rules: PowerRules): number | undefined {
  if (typeof value === "number") return fromNumber(value, rules);
  if (typeof value !== "string" || !rules.strings || !written.test(value)) return undefined;
  return fromNumber(Number(value), rules);
}

function fromNumber(value: number, rules: PowerRules): number | undefined {
  const whole = rules.fractions ? Math.trunc(value) : value;
  return Number.isSafeInteger(whole) ? whole + 0 : undefined;
}
