import type { KnownKeys } from "@botschaft/peer";
import type { PartnerKey } from "./claims.ts";

/** Of what a server answered, the keys that sign now. */
export function keysInUse({ keys }: KnownKeys): readonly PartnerKey[] {
  return keys.filter(({ isRetired }) => !isRetired).map(({ keyId, publicKey }) => ({ keyId, publicKey }));
}
