import type { ServerName } from "@botschaft/protocol/ids";
import type { PartnerKey } from "../pairing/claims.ts";
import type { PartnerState } from "../policy/policy.ts";

/** A key that is held for a partner. */
export type HeldKey = PartnerKey & {
  /** Ms since 1970: when it was pinned, or shown. */
  readonly since: number;
};

/** A server that was named here; times in ms since 1970. */
export type Partner = {
  readonly server: ServerName;
  /** What the authority calls itself, or is called here. */
  readonly name: string | undefined;
  /** Where its people reach it; of those that introduced themselves. */
  readonly address: string | undefined;
  readonly software: "botschaft" | "other" | undefined;
  readonly state: PartnerState;
  readonly stateSince: number;
  /** Of one that is cut off: where the way back leads. */
  readonly stateBefore: "connected" | "waiting" | "stopped" | undefined;
  readonly addedAt: number;
  /** A person's address, `terminal`, or `server` where the other side answered our code. */
  readonly addedBy: string;
  /** Whether people compared the digits of its keys. */
  readonly compared: boolean;
  /** What it must show; empty while it waits. */
  readonly pins: readonly HeldKey[];
  /** What it showed and nobody vouches for yet; empty unless it waits or is stopped. */
  readonly offered: readonly HeldKey[];
};

/** The keys that people compare: those that are to be believed next. */
export function keysToCompare({ pins, offered }: Partner): readonly HeldKey[] {
  return offered.length > 0 ? offered : pins;
}

/** In the order of their ids; those that are held already keep their time. */
export function heldKeys(keys: readonly PartnerKey[], before: readonly HeldKey[], now: number): readonly HeldKey[] {
  const sorted = keys.toSorted((left, right) => (left.keyId < right.keyId ? -1 : 1));
  return sorted.map(({ keyId, publicKey }) => {
    const same = before.find((held) => held.keyId === keyId && held.publicKey === publicKey);
    return { keyId, publicKey, since: same?.since ?? now };
  });
}
