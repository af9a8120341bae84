import type { MatrixClient } from "matrix-js-sdk";
import { type CryptoApi, CryptoEvent, type UserVerificationStatus } from "matrix-js-sdk/lib/crypto-api/index.js";
import { createCell } from "../model/cell.ts";
import type { Readable } from "../model/readable.ts";
import type { Trust } from "../session/keys.ts";

/** Whom the reader trusts, for everybody that somebody asked about. */
export class TrustBook {
  readonly state = createCell<ReadonlyMap<string, Trust>>(new Map());
  readonly #crypto: CryptoApi;
  readonly #watched = new Set<string>();

  constructor(client: MatrixClient, crypto: CryptoApi) {
    this.#crypto = crypto;
    client.on(CryptoEvent.UserTrustStatusChanged, (userId) => this.#follow([userId]));
    client.on(CryptoEvent.DevicesUpdated, (userIds) => this.#follow(userIds));
    client.on(CryptoEvent.KeysChanged, () => this.#follow([...this.#watched]));
  }

  get readable(): Readable<ReadonlyMap<string, Trust>> {
    return this.state;
  }

  watch(userIds: readonly string[]): void {
    const fresh = userIds.filter((userId) => !this.#watched.has(userId));
    for (const userId of fresh) this.#watched.add(userId);
    if (fresh.length > 0) this.#follow(fresh);
  }

  /** Waits for key queries on their way (device lists that are known to be stale), then looks. */
  async findChanged(userIds: readonly string[]): Promise<readonly string[]> {
    await this.#crypto.getUserDeviceInfo([...userIds]);
    return this.findKnownChanged(userIds);
  }

  async findKnownChanged(userIds: readonly string[]): Promise<readonly string[]> {
    const statuses = await Promise.all(userIds.map((userId) => this.#crypto.getUserVerificationStatus(userId)));
    return userIds.filter((_, at) => statuses[at]?.needsUserApproval);
  }

  async acknowledge(userId: string): Promise<void> {
    const status = await this.#crypto.getUserVerificationStatus(userId);
    if (wasConfirmed(status)) await this.#crypto.withdrawVerificationRequirement(userId);
    else await this.#crypto.pinCurrentUserIdentity(userId);
    await this.#refresh([userId]);
  }

  /** The SDK tells of news even while it stops, and answers no question about them then. */
  #follow(userIds: readonly string[]): void {
    void this.#refresh(userIds).catch(() => undefined);
  }

  async #refresh(userIds: readonly string[]): Promise<void> {
    const watched = userIds.filter((userId) => this.#watched.has(userId));
    const found = await Promise.all(watched.map(async (userId) => [userId, await this.#look(userId)] as const));
    const before = this.state.get();
    const isNews = found.some(([userId, { trust }]) => before.get(userId)?.trust !== trust);
    if (isNews) this.state.set(new Map([...before, ...found]));
  }

  async #look(userId: string): Promise<Trust> {
    const status = await this.#crypto.getUserVerificationStatus(userId);
    return { trust: trustOf(status), wasConfirmed: wasConfirmed(status) };
  }
}

function trustOf(status: UserVerificationStatus): Trust["trust"] {
  if (status.isCrossSigningVerified()) return "confirmed";
  if (status.needsUserApproval) return "changed";
  return status.known ? "unconfirmed" : "noIdentity";
}

function wasConfirmed(status: UserVerificationStatus): boolean {
  return status.wasCrossSigningVerified() && !status.isCrossSigningVerified();
}
