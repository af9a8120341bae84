import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { type EventIdRow, eventIds, type GroupCommit, listEventFactsById, type RowSet, rows } from "@botschaft/storage";

type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

/** Numbers of event ids, for one unit of work. */
export type InternedIds = {
  /** Throws for an id that was not asked for. */
  nidOf(eventId: Uint8Array): number;
  /** Goes into the unit that names the ids: those which are not on disk yet, also where another unit brings them too. */
  readonly rows: RowSet;
  /** For the unit's `apply`. */
  readonly settle: () => void;
};

/**
 * Event ids and their numbers, also of ids whose events have not come. There is one writer, so a look at the disk and a
 * memory of what is under way decide a number before its commit.
 */
export class EventIds {
  readonly #storage: Storage;
  readonly #stored = new BoundedMap<string, number>(200_000);
  /** Some never arrive, since what named them was refused: a bound that no honest traffic comes near. */
  readonly #underWay = new BoundedMap<string, number>(100_000);

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  async intern(ids: readonly Uint8Array[]): Promise<InternedIds> {
    const wanted = new Map(ids.map((id) => [nameOf(id), id]));
    const unknown = [...wanted].filter(([name]) => this.#known(name) === undefined).map(([, id]) => id);
    for (const facts of await listEventFactsById(this.#storage.reads, unknown)) {
      this.#stored.set(nameOf(facts.eventId), facts.eventNid);
    }
    // From here on nothing waits: two who look for one new id get one number.
    const nids = new Map([...wanted.keys()].map((name) => [name, this.#known(name) ?? this.#draw(name)]));
    const fresh = [...wanted].filter(([name]) => this.#stored.get(name) === undefined);
    return {
      nidOf: (id) => get(nids, nameOf(id)),
      rows: rows<EventIdRow>(
        eventIds,
        fresh.map(([name, eventId]) => ({ eventId, eventNid: get(nids, name) })),
      ),
      settle: () => {
        for (const [name] of fresh) this.#settle(name, get(nids, name));
      },
    };
  }

  /**
   * The number of an event that came, whose id was looked for on disk: an id that others name at this moment has one.
   * Nothing waits here. @param stored what was found there
   */
  take(eventId: Uint8Array, stored: number | undefined): number {
    const name = nameOf(eventId);
    return stored ?? this.#known(name) ?? this.#draw(name);
  }

  /** The event is on disk. */
  settle(eventId: Uint8Array, nid: number): void {
    this.#settle(nameOf(eventId), nid);
  }

  forget(): void {
    this.#stored.clear();
    this.#underWay.clear();
  }

  #known(name: string): number | undefined {
    return this.#stored.get(name) ?? this.#underWay.get(name);
  }

  #settle(name: string, nid: number): void {
    this.#stored.set(name, nid);
    this.#underWay.delete(name);
  }

  #draw(name: string): number {
    const nid = this.#storage.writer.numbers.next();
    this.#underWay.set(name, nid);
    return nid;
  }
}

function nameOf(id: Uint8Array): string {
  return Buffer.from(id.buffer, id.byteOffset, id.byteLength).toString("latin1");
}

function get(nids: ReadonlyMap<string, number>, name: string): number {
  const nid = nids.get(name);
  if (nid === undefined) throw new Error("An event id was used that was not interned");
  return nid;
}
