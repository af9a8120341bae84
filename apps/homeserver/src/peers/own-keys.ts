import type { ServerIdentity } from "@botschaft/homeserver";
import type { OwnKeys } from "@botschaft/peer";
import type { Clock } from "@botschaft/platform/clock";

/**
 * For so long after its end a key still signs the answer that names its successors, so that whoever pinned it, and was
 * away meanwhile, can take them.
 */
export const handoverMs = 90 * 24 * 3_600_000;

/** The keys of this server: the one that signs, and those that did. The same object as long as nothing changes. */
export function ownKeysOf({ serverName, keys }: ServerIdentity, clock: Clock): () => OwnKeys {
  let told: { readonly retired: typeof keys.retired; readonly until: number; readonly keys: OwnKeys } | undefined;
  return () => {
    const now = clock.now();
    if (told !== undefined && told.retired === keys.retired && now < told.until) return told.keys;
    const outgoing = keys.retired.filter(({ retiredTs }) => retiredTs + handoverMs > now);
    told = {
      retired: keys.retired,
      until: Math.min(...outgoing.map(({ retiredTs }) => retiredTs + handoverMs)),
      keys: {
        server: serverName,
        current: [keys.current],
        outgoing,
        old: keys.retired.map(({ keyId, publicKey, retiredTs }) => ({ keyId, publicKey, expiredAt: retiredTs })),
      },
    };
    return told.keys;
  };
}
