import type { ReadPool } from "../postgres/index.ts";
import type { AuditTable } from "./audit-table.ts";
import { type AuditEntry, type AuditRow, followEntry } from "./chain.ts";

/** Puts an entry behind the last one; entries of one turn follow each other. */
export type Follow = (entry: AuditEntry) => AuditRow;

/** Whoever appends to a chain, one after another: each needs the hash of the last. */
export class AuditChain {
  readonly #table: AuditTable;
  readonly #reads: ReadPool;
  #last: Promise<unknown> = Promise.resolve();

  constructor(table: AuditTable, reads: ReadPool) {
    this.#table = table;
    this.#reads = reads;
  }

  /** Runs an act that commits what it is given; the next one begins when it has ended, however it ended. */
  inTurn<T>(act: (follow: Follow) => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      let last = await this.#table.findLast(this.#reads);
      return act((entry) => {
        last = followEntry(last, entry);
        return last;
      });
    });
    this.#last = turn.catch(() => {});
    return turn;
  }
}
