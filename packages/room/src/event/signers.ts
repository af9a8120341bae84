import type { RoomVersionRules } from "../versions/index.ts";
import { ownId } from "./hashes.ts";
import type { Pdu } from "./pdu.ts";

/**
 * The servers each of which must have signed `bytesToSign` of a received event; without one of them it is dropped.
 * An id that names no server gives "", which nobody can sign for.
 * https://spec.matrix.org/v1.19/server-server-api/#validating-hashes-and-signatures-on-received-events
 */
export function requiredSigners(pdu: Pdu, rules: RoomVersionRules): readonly string[] {
  const signers = new Set<string>();
  // The sender's server; but an invitation by way of a third party may come from the server of whoever was invited.
  if (!isThirdPartyInvite(pdu)) signers.add(serverOf(pdu.sender));
  // Where events carry their id, the server that it names.
  if (rules.event.ids === "domain") signers.add(serverOf(ownId(pdu)));
  // That of the member who vouches for a restricted join.
  const voucher = pdu.content.membership === "join" ? voucherOf(pdu, rules) : undefined;
  if (voucher !== undefined) signers.add(serverOf(voucher));
  return [...signers];
}

/**
 * Who vouches for a restricted join, in the room versions that know one; "" where it is nobody. Required is their
 * server's signature of a join, but where any other member event names somebody the rules ask for it too
 * (`SignatureFacts.voucherSigned`). https://spec.matrix.org/v1.19/rooms/v8/#authorisation-rules
 */
export function voucherOf(pdu: Pick<Pdu, "type" | "content">, rules: RoomVersionRules): string | undefined {
  if (!rules.auth.restrictedJoins || pdu.type !== "m.room.member") return undefined;
  const voucher = pdu.content.join_authorised_via_users_server;
  return voucher === undefined || typeof voucher === "string" ? voucher : "";
}

function isThirdPartyInvite({ type, content }: Pdu): boolean {
  return type === "m.room.member" && content.membership === "invite" && content.third_party_invite !== undefined;
}

function serverOf(id: string): string {
  const colon = id.indexOf(":");
  return colon < 0 ? "" : id.slice(colon + 1);
}
