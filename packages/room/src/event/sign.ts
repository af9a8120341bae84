import type { RoomVersionRules } from "../versions/index.ts";
import { bytesToSign } from "./hashes.ts";
import type { Pdu, Signer } from "./pdu.ts";

/** Puts this server's signature under an event that others made, such as a restricted join that it vouches for. */
export function addSignature(pdu: Pdu, rules: RoomVersionRules, signer: Signer): Pdu {
  const own = { ...pdu.signatures[signer.serverName], [signer.keyId]: signer.sign(bytesToSign(pdu, rules)) };
  return { ...pdu, signatures: { ...pdu.signatures, [signer.serverName]: own } };
}
