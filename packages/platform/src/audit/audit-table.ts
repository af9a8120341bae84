import type { ReadPool, Statement } from "../postgres/index.ts";
import { type AuditEnd, type AuditRow, findBreak } from "./chain.ts";

/** What must hold in the database, after the act in the same transaction, for an entry to be written. */
export type AuditGuard = {
  /** Part of the statement's name: one name, one condition. */
  readonly name: string;
  /** SQL; $2 is the row's time, `values` begin with $8. */
  readonly condition: string;
  readonly values: readonly unknown[];
};

export type Verification = { readonly entries: number; readonly brokenAt: number | undefined };

const columns = `seq, ts, actor, action, facts, previous_hash AS "previousHash", hash`;
const rowsAtOnce = 1_000;
const always: AuditGuard = { name: "always", condition: "true", values: [] };

/**
 * A table of the chained form: `seq bigint primary key, ts bigint, actor text, action text, facts text,
 * previous_hash bytea, hash bytea`, none of them null; further columns are generated from these.
 */
export class AuditTable {
  readonly #table: string;

  /** @param table as it stands in SQL, with its schema where that is not on the search path */
  constructor(table: string) {
    this.#table = table;
  }

  /** A row comes back where the entry was written. */
  append(row: AuditRow, { name, condition, values }: AuditGuard = always): Statement {
    return {
      name: `append_${this.#table}_${name}`,
      text: `INSERT INTO ${this.#table} (seq, ts, actor, action, facts, previous_hash, hash)
        SELECT $1::int8, $2::int8, $3, $4, $5, $6::bytea, $7::bytea WHERE ${condition} RETURNING 1`,
      values: [row.seq, row.ts, row.actor, row.action, row.facts, row.previousHash, row.hash, ...values],
    };
  }

  async findLast(reads: ReadPool): Promise<AuditRow | undefined> {
    const [row] = await reads.query<AuditRow>({
      name: `find_last_${this.#table}`,
      text: `SELECT ${columns} FROM ${this.#table} ORDER BY seq DESC LIMIT 1`,
      values: [],
    });
    return row;
  }

  /** Oldest first, those after `seq`. */
  list(reads: ReadPool, seq: number, limit: number): Promise<readonly AuditRow[]> {
    return reads.query<AuditRow>({
      name: `list_${this.#table}`,
      text: `SELECT ${columns} FROM ${this.#table} WHERE seq > $1 ORDER BY seq LIMIT $2`,
      values: [seq, limit],
    });
  }

  /** Looks through the chain, a page at a time, up to its first break. `entries` are those that follow each other. */
  async verify(reads: ReadPool): Promise<Verification> {
    let last: AuditEnd | undefined;
    let entries = 0;
    for (;;) {
      const rows = await this.list(reads, last?.seq ?? 0, rowsAtOnce);
      const brokenAt = findBreak(rows, last);
      entries += brokenAt === undefined ? rows.length : rows.findIndex(({ seq }) => seq === brokenAt);
      if (brokenAt !== undefined || rows.length < rowsAtOnce) return { entries, brokenAt };
      last = rows.at(-1);
    }
  }
}
