import { canonicalJson, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { redact } from "../redaction/redact.ts";
import type { RoomVersionRules } from "../versions/index.ts";
import type { HashPorts, Pdu } from "./pdu.ts";

/**
 * The hash over all of an event, in unpadded Base64: it tells whether the event came whole.
 * https://spec.matrix.org/v1.19/server-server-api/#calculating-the-content-hash-for-an-event
 * @throws {JsonError} where the event is no canonical JSON
 */
export function contentHash(pdu: JsonObject, ports: Pick<HashPorts, "sha256" | "toBase64">): string {
  return ports.toBase64(ports.sha256(canonicalJson(without(pdu, ["unsigned", "signatures", "hashes"]))));
}

/**
 * The event's id: `$` and its reference hash in the version's alphabet.
 * https://spec.matrix.org/v1.19/rooms/v4/#event-ids
 */
export function eventIdOf(pdu: Pdu, rules: RoomVersionRules, ports: HashPorts): string {
  return eventIdFrom(bytesToSign(pdu, rules), rules, ports);
}

/**
 * What is signed, and what the reference hash is made of: the redacted event without its signatures.
 * https://spec.matrix.org/v1.19/server-server-api/#calculating-the-reference-hash-for-an-event
 */
export function bytesToSign(pdu: Pdu, rules: RoomVersionRules): string {
  return canonicalJson(without(redact(pdu, rules), ["unsigned", "signatures"]));
}

export function eventIdFrom(bytesToSign: string, rules: RoomVersionRules, ports: HashPorts): string {
  const hash = ports.sha256(bytesToSign);
  if (rules.event.ids === "urlsafe") return `$${ports.toBase64Url(hash)}`;
  if (rules.event.ids === "base64") return `$${ports.toBase64(hash)}`;
  throw new Error("Events of this room version carry their id, it is not made from them");
}

/** The id of the room that a create event makes, where the version takes it from that event. */
export function roomIdFromCreate(eventId: string): string {
  return `!${eventId.slice(1)}`;
}

function without(object: JsonObject, keys: readonly string[]): JsonObject {
  const entries: [string, JsonValue][] = Object.entries(object).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(entries);
}
