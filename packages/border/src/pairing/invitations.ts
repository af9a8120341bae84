import { sha256, toBase64 } from "@botschaft/protocol/crypto";
import { MatrixError } from "@botschaft/protocol/errors";
import { ownAddress } from "./own-address.ts";
import { type PartnerCode, writeCode } from "./partner-code.ts";
import type { Invitation, PairingPorts } from "./ports.ts";

const dayMs = 86_400_000;
const usualLifetimeMs = 7 * dayMs;
const longestLifetimeMs = 30 * dayMs;
/** 5.7 bits each. */
const secretLetters = 24;
const idLetters = 8;

type Made = { readonly invitationId: string; readonly code: string; readonly expiresAt: number };

/** Codes with which another authority's administrator becomes our partner: signed, for one answer, for a while. */
export class Invitations {
  readonly #ports: PairingPorts;

  constructor(ports: PairingPorts) {
    this.#ports = ports;
  }

  /** @throws {MatrixError} M_INVALID_PARAM for a lifetime beyond thirty days */
  async create(actor: string, lifetimeMs = usualLifetimeMs): Promise<Made> {
    if (lifetimeMs > longestLifetimeMs)
      throw new MatrixError("M_INVALID_PARAM", "A code is valid for thirty days at most");
    const { clock, random, store } = this.#ports;
    const [secret, invitationId, now] = [random.text(secretLetters), random.text(idLetters), clock.now()];
    const expiresAt = now + lifetimeMs;
    const code = this.#write({ secret, expiresAt });
    await store.addInvitation({
      invitationId,
      secretHash: hashOf(secret),
      createdBy: actor,
      createdTs: now,
      expiresTs: expiresAt,
      withdrawnTs: undefined,
      usedBy: undefined,
    });
    return { invitationId, code, expiresAt };
  }

  list(): Promise<readonly Invitation[]> {
    return this.#ports.store.listInvitations();
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  async withdraw(actor: string, invitationId: string): Promise<void> {
    if (await this.#ports.store.withdrawInvitation(invitationId, actor)) return;
    throw new MatrixError("M_NOT_FOUND", "There is no such invitation that is still open");
  }

  #write(rest: Pick<PartnerCode, "expiresAt" | "secret">): string {
    const { ownKeys, authorityName, publicUrl } = this.#ports;
    const { server, current } = ownKeys();
    const keys = current.map(({ keyId, publicKey }) => ({ keyId, publicKey }));
    const code = { ...rest, server, keys, name: authorityName(), address: ownAddress(publicUrl) };
    return writeCode(code, (text) => current[0].sign(text));
  }
}

export function hashOf(secret: string): string {
  return toBase64(sha256(secret));
}
