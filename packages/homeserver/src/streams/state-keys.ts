import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { findStateKey, type GroupCommit, type RowSet, rows, stateKeys } from "@botschaft/storage";

type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

/** Pairs of type and state key, and their integers. They belong to no room. */
export class StateKeys {
  readonly #storage: Storage;
  readonly #nids = new BoundedMap<string, number>(200_000);
  readonly #inFlight = new Map<string, Promise<number>>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  known(type: string, stateKey: string): number | undefined {
    return this.#nids.get(nameOf(type, stateKey));
  }

  async find(type: string, stateKey: string): Promise<number | undefined> {
    const known = this.known(type, stateKey);
    if (known !== undefined) return known;
    const nid = await findStateKey(this.#storage.reads, type, stateKey);
    if (nid !== undefined) this.#nids.set(nameOf(type, stateKey), nid);
    return nid;
  }

  async intern(type: string, stateKey: string): Promise<number> {
    // Another request may have made it while this one looked on the disk.
    const found = (await this.find(type, stateKey)) ?? this.known(type, stateKey);
    if (found !== undefined) return found;
    const name = nameOf(type, stateKey);
    const running = this.#inFlight.get(name);
    if (running !== undefined) return running;
    const made = this.#make(type, stateKey).finally(() => this.#inFlight.delete(name));
    this.#inFlight.set(name, made);
    return made;
  }

  /** For a pair that surely is new, in somebody else's commit. Undefined when it is already being made. */
  prepare(type: string, stateKey: string): { readonly rows: RowSet; apply(): void } | undefined {
    const name = nameOf(type, stateKey);
    if (this.#nids.get(name) !== undefined || this.#inFlight.has(name)) return undefined;
    const stateKeyNid = this.#storage.writer.numbers.next();
    return {
      rows: rows(stateKeys, [{ stateKeyNid, type, stateKey }]),
      apply: () => this.#nids.set(name, stateKeyNid),
    };
  }

  async #make(type: string, stateKey: string): Promise<number> {
    const { writer } = this.#storage;
    const stateKeyNid = writer.numbers.next();
    await writer.submit({
      key: `state-key:${nameOf(type, stateKey)}`,
      rows: [rows(stateKeys, [{ stateKeyNid, type, stateKey }])],
    });
    this.#nids.set(nameOf(type, stateKey), stateKeyNid);
    return stateKeyNid;
  }
}

function nameOf(type: string, stateKey: string): string {
  return `${type}\u0000${stateKey}`;
}
