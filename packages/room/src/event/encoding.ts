import { canonicalJson, decodeJsonText, type JsonObject, looseCanonicalJson } from "@botschaft/protocol/json";
import type { RoomVersionRules } from "../versions/index.ts";
import type { Pdu } from "./pdu.ts";

/**
 * What is stored of an event and sent to other servers: canonical JSON of everything but `unsigned`.
 * @throws {JsonError} where the room version's JSON does not hold the event
 */
export function encodePdu(pdu: Pdu, rules: RoomVersionRules): string {
  return canonicalText(without(pdu, ["unsigned"]), rules);
}

/** An event out of what was stored of it, with its numbers as they were hashed. */
export function decodePdu(json: string, rules: RoomVersionRules): Pdu {
  return (rules.event.strictJson ? JSON.parse(json) : decodeJsonText(json, { keepNumbers: true })) as Pdu;
}

/** Canonical JSON, of any numbers where the version does not enforce it. */
export function canonicalText(object: JsonObject, rules: RoomVersionRules): string {
  return rules.event.strictJson ? canonicalJson(object) : looseCanonicalJson(object);
}

export function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
