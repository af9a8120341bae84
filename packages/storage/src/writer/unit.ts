import type { Result, Statement } from "@botschaft/platform/postgres";
import type { RowBatch } from "./row-batch.ts";

/** Rows for one table. Made by `rows(batch, [...])`, so that rows and batch fit. */
export type RowSet = { readonly batch: RowBatch<never>; readonly rows: readonly unknown[] };

export function rows<Row>(batch: RowBatch<Row>, items: readonly Row[]): RowSet {
  return { batch: batch as unknown as RowBatch<never>, rows: items };
}

/** What must reach the disk together, of one room or one person. */
export type Unit = {
  /** Whose failure it is when PostgreSQL refuses it: `room:7`, `user:9`. Everything queued for that key is refused with it. */
  readonly key: string;
  readonly rows: readonly RowSet[];
  /** Statements of its own, run before the rows, in order. Their results come back. */
  readonly statements?: readonly Statement[];
  /** Rooms and people whose streams moved on; announced after the commit, as ids and never as content. */
  readonly rooms?: readonly number[];
  readonly users?: readonly number[];
  /** Called between commit and announcement, in the order of submission: what is in memory follows the disk. */
  readonly apply?: (results: readonly Result[]) => void;
};

export type Announcement = {
  /** Everything at or below is committed. */
  readonly pos: number;
  readonly rooms: ReadonlySet<number>;
  readonly users: ReadonlySet<number>;
};
