import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { countKeys, type KeyCountRow } from "@botschaft/storage";

export type KeyCounts = {
  /** One-time keys by algorithm. */
  readonly oneTime: Readonly<Record<string, number>>;
  /** Algorithms with a fallback key that nobody got yet. */
  readonly unusedFallback: readonly string[];
};

const devicesInMemory = 200_000;

/** How many keys devices have left, in memory as long as nobody takes one. */
export class KeyCounter {
  readonly #reads: ReadPool;
  readonly #counts = new BoundedMap<number, Promise<KeyCounts>>(devicesInMemory);

  constructor(reads: ReadPool) {
    this.#reads = reads;
  }

  get(deviceNid: number): Promise<KeyCounts> {
    const known = this.#counts.get(deviceNid);
    if (known !== undefined) return known;
    const counting = this.#reads.query<KeyCountRow>(countKeys(deviceNid)).then(countsFrom);
    counting.catch(() => this.#counts.delete(deviceNid));
    this.#counts.set(deviceNid, counting);
    return counting;
  }

  set(deviceNid: number, counts: KeyCounts): void {
    this.#counts.set(deviceNid, Promise.resolve(counts));
  }

  /** Keys were taken: counted again when somebody asks. */
  changed(deviceNid: number): void {
    this.#counts.delete(deviceNid);
  }

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.#counts.clear();
  }
}

/** Clients take a count that is not there for one that did not change: this one is always there. */
const expected = { signed_curve25519: 0 };

/** From the rows of `countKeys`. */
export function countsFrom(rows: readonly KeyCountRow[]): KeyCounts {
  const counts = rows.filter(({ count }) => count > 0).map(({ algorithm, count }) => [algorithm, count]);
  return {
    oneTime: { ...expected, ...Object.fromEntries(counts) },
    unusedFallback: rows.filter(({ hasUnusedFallback }) => hasUnusedFallback).map(({ algorithm }) => algorithm),
  };
}
