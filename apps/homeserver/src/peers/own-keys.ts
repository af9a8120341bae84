import type { ServerIdentity } from "@botschaft/homeserver";
import type { OwnKeys } from "@botschaft/peer";
import { keyFromSeed } from "@botschaft/protocol/crypto";
import { listRetiredServerKeys } from "@botschaft/storage";

/** The keys of this server: the one that signs, and those that did. */
export async function readOwnKeys(
  reads: Parameters<typeof listRetiredServerKeys>[0],
  { serverName, keyId, key }: ServerIdentity,
): Promise<OwnKeys> {
  const retired = await listRetiredServerKeys(reads);
  return {
    server: serverName,
    current: [{ keyId, publicKey: key.publicKey, sign: key.sign }],
    old: retired.map(({ seed, untilTs, ...old }) => ({
      keyId: old.keyId,
      publicKey: keyFromSeed(seed).publicKey,
      expiredAt: untilTs,
    })),
  };
}
