import type { Clock } from "@botschaft/platform/clock";
import type { Random } from "@botschaft/platform/random";
import type { Actor, AuditTrail } from "./audit-trail.ts";
import { makeKey, type SigningKeys } from "./signing-keys.ts";

type Parts = {
  readonly keys: SigningKeys;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: AuditTrail;
};

/** Gives this server another key to sign with, while it runs. */
export class KeyRotation {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @returns the ids of the new key and of the one before */
  async rotate(actor: Actor): Promise<{ readonly keyId: string; readonly previousKeyId: string }> {
    const { keys, clock, random, audit } = this.#parts;
    const made = makeKey(random);
    const entry = { ts: clock.now(), actor: actor.name, action: "server-key.rotated", facts: { keyId: made.keyId } };
    return audit.inTurn(entry, async (append) => {
      const previousKeyId = keys.current.keyId;
      await keys.rotate(made, [append()]);
      return { keyId: made.keyId, previousKeyId };
    });
  }
}
