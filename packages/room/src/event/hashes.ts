import type { JsonObject } from "@botschaft/protocol/json";
import { redact } from "../redaction/redact.ts";
import type { RoomVersionRules } from "../versions/index.ts";
import { canonicalText, without } from "./encoding.ts";
import type { HashPorts, Pdu } from "./pdu.ts";

// Beside what the specification names, keys that Synapse kept beside an event's own, @COMPAT(Synapse).
const notHashed = ["unsigned", "signatures", "hashes", "age_ts", "outlier", "destinations"];

/**
 * The hash over all of an event, in unpadded Base64: it tells whether the event came whole.
 * https://spec.matrix.org/v1.19/server-server-api/#calculating-the-content-hash-for-an-event
 * @throws {JsonError} where the version's JSON does not hold the event
 */
export function contentHash(
  pdu: JsonObject,
  rules: RoomVersionRules,
  ports: Pick<HashPorts, "sha256" | "toBase64">,
): string {
  return ports.toBase64(ports.sha256(canonicalText(without(pdu, notHashed), rules)));
}

/**
 * Whether a received event came whole. One that did not goes on redacted (`redact`), which keeps its id and what its
 * signatures cover. https://spec.matrix.org/v1.19/server-server-api/#checks-performed-on-receipt-of-a-pdu
 */
export function checkContentHash(
  pdu: Pdu,
  rules: RoomVersionRules,
  ports: Pick<HashPorts, "sha256" | "toBase64">,
): boolean {
  return contentHash(pdu, rules, ports) === pdu.hashes.sha256.replace(/=+$/, "");
}

/**
 * The event's id: its own in room versions 1 and 2, else `$` and its reference hash in the version's alphabet.
 * https://spec.matrix.org/v1.19/rooms/v4/#event-ids
 */
export function eventIdOf(pdu: Pdu, rules: RoomVersionRules, ports: HashPorts): string {
  if (rules.event.ids === "domain") return ownId(pdu);
  return hashedId(ports.sha256(bytesToSign(pdu, rules)), rules, ports);
}

export function ownId({ event_id }: Pick<Pdu, "event_id">): string {
  if (event_id === undefined) throw new Error("An event of this room version carries its id");
  return event_id;
}

export function hashedId(referenceHash: Uint8Array, rules: RoomVersionRules, ports: HashPorts): string {
  return `$${rules.event.ids === "urlsafe" ? ports.toBase64Url(referenceHash) : ports.toBase64(referenceHash)}`;
}

/**
 * The reference hash in unpadded Base64, which in room versions 1 and 2 stands beside an event's id where another event
 * names it. https://spec.matrix.org/v1.19/server-server-api/#calculating-the-reference-hash-for-an-event
 */
export function referenceHash(pdu: Pdu, rules: RoomVersionRules, ports: HashPorts): string {
  return ports.toBase64(ports.sha256(bytesToSign(pdu, rules)));
}

/**
 * What is signed, and what the reference hash is made of: the redacted event without its signatures.
 * https://spec.matrix.org/v1.19/server-server-api/#signing-events
 * @throws {JsonError} where the version's JSON does not hold the event
 */
export function bytesToSign(pdu: Pdu, rules: RoomVersionRules): string {
  return canonicalText(without(redact(pdu, rules), ["unsigned", "signatures"]), rules);
}

/** The id of the room that a create event makes, where the version takes it from that event. */
export function roomIdFromCreate(eventId: string): string {
  return `!${eventId.slice(1)}`;
}
