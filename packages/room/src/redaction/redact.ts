import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { Pdu } from "../event/pdu.ts";
import type { RoomVersionRules } from "../versions/index.ts";

/**
 * The event without all that its room version does not need: it keeps its id, its hashes and its place.
 * https://spec.matrix.org/v1.19/client-server-api/#redactions
 */
export function redact(pdu: Pdu, rules: RoomVersionRules): Pdu {
  const kept = Object.entries(pdu).filter(([key]) => rules.redaction.keys.has(key));
  return { ...(Object.fromEntries(kept) as Pdu), content: redactedContent(pdu.type, pdu.content, rules) };
}

const nothing: JsonObject = {};

/** What redaction leaves of a content; the very same object where all of it stays. */
export function redactedContent(type: string, content: JsonObject, rules: RoomVersionRules): JsonObject {
  const keys = Object.hasOwn(rules.redaction.content, type) ? rules.redaction.content[type] : undefined;
  if (keys === undefined) return nothing;
  if (keys === "all") return content;
  const kept: { [key: string]: JsonValue } = {};
  for (const key of keys) if (Object.hasOwn(content, key)) kept[key] = content[key] as JsonValue;
  if (rules.redaction.thirdPartySigned && type === "m.room.member") keepSigned(content, kept);
  return kept;
}

/** An invitation without `signed` keeps an empty object, @COMPAT(Synapse): others would take another hash of it. */
function keepSigned(content: JsonObject, kept: { [key: string]: JsonValue }): void {
  const invite = Object.hasOwn(content, "third_party_invite") ? content.third_party_invite : undefined;
  if (!isObject(invite)) return;
  kept.third_party_invite = Object.hasOwn(invite, "signed") ? { signed: invite.signed as JsonValue } : {};
}
