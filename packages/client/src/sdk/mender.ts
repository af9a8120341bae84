import type { MatrixClient, MatrixEvent } from "matrix-js-sdk";
import { DecryptionFailureCode } from "matrix-js-sdk/lib/crypto-api/index.js";
import { decryptAgain } from "./decrypt-again.ts";

/** Milliseconds; the SDK asks the backup for one key no more often than every five seconds. */
const everyMs = 6_000;
const rounds = 20;

/** Keys that may still come into the backup: another own device has not saved them yet. */
const mayCome: ReadonlySet<string | null> = new Set([
  DecryptionFailureCode.HISTORICAL_MESSAGE_NO_KEY_BACKUP,
  DecryptionFailureCode.HISTORICAL_MESSAGE_BACKUP_UNCONFIGURED,
  DecryptionFailureCode.HISTORICAL_MESSAGE_WORKING_BACKUP,
  DecryptionFailureCode.MEGOLM_UNKNOWN_INBOUND_SESSION_ID,
]);

/** Their senders' devices were not known yet, or not signed. */
const mayBeKnown: ReadonlySet<string | null> = new Set([
  DecryptionFailureCode.UNKNOWN_SENDER_DEVICE,
  DecryptionFailureCode.UNSIGNED_SENDER_DEVICE,
  DecryptionFailureCode.SENDER_IDENTITY_PREVIOUSLY_VERIFIED,
]);

/** Tries messages again that could not be read, for a while after each piece of news about them. */
export class Mender {
  readonly #client: MatrixClient;
  readonly #left = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: MatrixClient) {
    this.#client = client;
  }

  /** A message turned out to be unreadable, or readable. */
  look(event: MatrixEvent): void {
    const eventId = event.getId() ?? "";
    const isHopeful = event.isDecryptionFailure() && mayCome.has(event.decryptionFailureReason);
    if (!isHopeful) this.#left.delete(eventId);
    else if (!this.#left.has(eventId)) this.#left.set(eventId, rounds);
    if (this.#left.size > 0) this.#timer ??= setTimeout(() => void this.#round(), everyMs);
  }

  /** The backup can be opened from now on. */
  lookAtAll(): void {
    this.#left.clear();
    for (const event of this.#events()) this.look(event);
  }

  /** There is news of these people's devices and identities. */
  lookAtSenders(userIds: readonly string[]): void {
    const concerned = this.#events().filter((event) => {
      return mayBeKnown.has(event.decryptionFailureReason) && userIds.includes(event.getSender() ?? "");
    });
    for (const event of concerned) void decryptAgain(this.#client, event).catch(() => undefined);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#left.clear();
  }

  async #round(): Promise<void> {
    for (const event of this.#events().filter((each) => this.#left.has(each.getId() ?? ""))) {
      this.#countDown(event.getId() ?? "");
      await decryptAgain(this.#client, event).catch(() => undefined);
    }
    this.#timer = undefined;
    if (this.#left.size > 0) this.#timer = setTimeout(() => void this.#round(), everyMs);
  }

  #events(): readonly MatrixEvent[] {
    return this.#client.getRooms().flatMap((room) => room.getLiveTimeline().getEvents());
  }

  #countDown(eventId: string): void {
    const left = (this.#left.get(eventId) ?? 0) - 1;
    if (left > 0) this.#left.set(eventId, left);
    else this.#left.delete(eventId);
  }
}
