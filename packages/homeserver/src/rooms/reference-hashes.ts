import type { ReadPool } from "@botschaft/platform/postgres";
import { sha256, toBase64, toBase64Url } from "@botschaft/protocol/crypto";
import { decodePdu, type EventEdge, type Pdu, referenceHash } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { listEventsByNid } from "@botschaft/storage";

type Named = { readonly nid: number; readonly eventId: string };

const hashing = { sha256, toBase64, toBase64Url };
const kept = 1_000;

/**
 * The reference hashes that events of room versions 1 and 2 name beside an id; in rooms of later versions nothing
 * happens here. What was decided is remembered, since it may not be on disk when the next event names it.
 */
export class ReferenceHashes {
  readonly #rules: RoomVersionRules;
  readonly #byEventId = new Map<string, string>();

  constructor(rules: RoomVersionRules) {
    this.#rules = rules;
  }

  remember({ eventId, pdu }: { readonly eventId: string; readonly pdu: Pdu }): void {
    if (this.#rules.event.edgesWithHashes) this.#set(eventId, referenceHash(pdu, this.#rules, hashing));
  }

  /** Makes sure that `edgesTo` can name these events. */
  async load(named: readonly Named[], reads: ReadPool): Promise<void> {
    if (!this.#rules.event.edgesWithHashes) return;
    const missing = new Map<number, string>();
    for (const { nid, eventId } of named) if (!this.#has(eventId)) missing.set(nid, eventId);
    if (missing.size === 0) return;
    for (const { eventNid, json } of await listEventsByNid(reads, [...missing.keys()])) {
      this.remember({ eventId: missing.get(eventNid) as string, pdu: decodePdu(json, this.#rules) });
    }
  }

  /** Events as another event names them. */
  edgesTo(named: readonly Pick<Named, "eventId">[]): readonly EventEdge[] {
    if (!this.#rules.event.edgesWithHashes) return named.map(({ eventId }) => eventId);
    return named.map(({ eventId }) => {
      const hash = this.#byEventId.get(eventId);
      if (hash === undefined) throw new Error(`${eventId} is to be named, but its hash was not loaded`);
      return [eventId, { sha256: hash }];
    });
  }

  /** The ones asked for last are kept longest. */
  #has(eventId: string): boolean {
    const hash = this.#byEventId.get(eventId);
    if (hash !== undefined) this.#set(eventId, hash);
    return hash !== undefined;
  }

  #set(eventId: string, hash: string): void {
    this.#byEventId.delete(eventId);
    this.#byEventId.set(eventId, hash);
    if (this.#byEventId.size > kept) this.#byEventId.delete(this.#byEventId.keys().next().value as string);
  }
}
