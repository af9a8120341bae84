import { isObject, type JsonObject } from "@botschaft/protocol/json";
import type { SignatureCheck } from "../auth/index.ts";
import { bytesToSign, type Pdu } from "../event/index.ts";
import type { RoomVersionRules } from "../versions/index.ts";

/** A server that a room asks about its events, with the key by which its word is known. */
export type PolicyServer = {
  readonly via: string;
  /** Base64, Ed25519. */
  readonly publicKey: string;
};

/** The only key there is: it stands in the room, and its server does not publish it. */
export const policyKeyId = "ed25519:policy_server";

/**
 * The server that a room names. It is asked only while somebody of it is in the room.
 * @param content of the current `m.room.policy` with an empty state key
 * https://spec.matrix.org/v1.19/server-server-api/#determining-if-a-policy-server-is-enabled-in-a-room
 */
export function policyServerIn(content: JsonObject | undefined): PolicyServer | undefined {
  const keys = content?.public_keys;
  const publicKey = isObject(keys) ? keys.ed25519 : undefined;
  const via = content?.via;
  return typeof via === "string" && typeof publicKey === "string" ? { via, publicKey } : undefined;
}

/**
 * Every event but the one that names the server, so that a room can always do without it.
 * https://spec.matrix.org/v1.19/server-server-api/#validating-policy-server-signatures
 */
export function isForPolicyServer({ type, state_key }: Pick<Pdu, "type" | "state_key">): boolean {
  return type !== "m.room.policy" || state_key !== "";
}

/** What must verify so that the server recommends the event; undefined where it did not sign. */
export function policyCheckOf(
  pdu: Pdu,
  { via, publicKey }: PolicyServer,
  rules: RoomVersionRules,
): SignatureCheck | undefined {
  const signature = Object.hasOwn(pdu.signatures, via) ? pdu.signatures[via]?.[policyKeyId] : undefined;
  return signature === undefined ? undefined : { publicKey, signature, text: bytesToSign(pdu, rules) };
}

/** The event with the server's signature beside those that it has. */
export function withPolicySignature<Event extends Pick<Pdu, "signatures">>(
  pdu: Event,
  via: string,
  signature: string,
): Event {
  const own = { ...(Object.hasOwn(pdu.signatures, via) ? pdu.signatures[via] : {}), [policyKeyId]: signature };
  return { ...pdu, signatures: { ...pdu.signatures, [via]: own } };
}
