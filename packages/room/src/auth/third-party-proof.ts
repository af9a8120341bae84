import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { canonicalText, without } from "../event/encoding.ts";
import type { Pdu } from "../event/pdu.ts";
import type { RoomVersionRules } from "../versions/index.ts";

/** An Ed25519 key and signature, both Base64, and the text that it signed. */
export type SignatureCheck = { readonly publicKey: string; readonly text: string; readonly signature: string };

/**
 * The signatures of which one must verify, so that a third party's invitation counts as signed
 * (`SignatureFacts.thirdPartySigned`): every key of the event that announced it over every signature of `signed`.
 * Empty where the event is no such invitation.
 * @param announced content of the room's `m.room.third_party_invite` for the invitation's token
 * https://spec.matrix.org/v1.19/client-server-api/#mroomthird_party_invite
 */
export function listThirdPartyChecks(
  event: Pick<Pdu, "content">,
  announced: JsonObject,
  rules: RoomVersionRules,
): readonly SignatureCheck[] {
  const invite = event.content.third_party_invite;
  const signed = isObject(invite) ? invite.signed : undefined;
  if (!isObject(signed)) return [];
  const text = canonicalText(without(signed, ["signatures", "unsigned"]), rules);
  const signatures = signaturesOf(signed);
  return publicKeysOf(announced).flatMap((publicKey) =>
    signatures.map((signature) => ({ publicKey, text, signature })),
  );
}

function signaturesOf({ signatures }: JsonObject): readonly string[] {
  const servers = isObject(signatures) ? Object.values(signatures).filter(isObject) : [];
  return servers
    .flatMap((keys) => Object.entries(keys))
    .filter(([keyId]) => keyId.startsWith("ed25519:"))
    .flatMap(([, signature]) => (typeof signature === "string" ? [signature] : []));
}

/** The one beside `public_keys` is of the time before that list. */
function publicKeysOf(announced: JsonObject): readonly string[] {
  const listed = Array.isArray(announced.public_keys) ? (announced.public_keys as readonly JsonValue[]) : [];
  const keys = [announced.public_key, ...listed.map((entry) => (isObject(entry) ? entry.public_key : undefined))];
  return [...new Set(keys.filter((key) => typeof key === "string"))];
}
