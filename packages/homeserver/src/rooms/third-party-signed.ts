import { verifySignature } from "@botschaft/protocol/crypto";
import { isObject } from "@botschaft/protocol/json";
import { type AuthView, listThirdPartyChecks } from "@botschaft/room/auth";
import type { Pdu } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";

/** Whether whoever announced the invitation signed it for this person. */
export function isThirdPartySigned(pdu: Pick<Pdu, "content">, view: AuthView, rules: RoomVersionRules): boolean {
  const invite = pdu.content.third_party_invite;
  const signed = isObject(invite) ? invite.signed : undefined;
  const token = isObject(signed) ? signed.token : undefined;
  const announced = typeof token === "string" ? view.thirdPartyInvite(token) : undefined;
  if (announced === undefined) return false;
  return listThirdPartyChecks(pdu, announced.content, rules).some(({ publicKey, text, signature }) =>
    verifySignature(publicKey, text, signature),
  );
}
