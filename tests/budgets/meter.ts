import { type ConnectionOptions, connect, type Session } from "@botschaft/platform/postgres";

/** What some work cost the database. */
export type Cost = {
  /** Transactions that wrote something. */
  readonly transactions: number;
  /** Rows inserted, updated and deleted, in all tables. */
  readonly rows: number;
  /** Bytes of write-ahead log without full-page images, which depend on when the last checkpoint was. */
  readonly walBytes: number;
  /** Statements of every kind, BEGIN and COMMIT included. */
  readonly statements: number;
};

/** Counts what is written to a cluster, and which statements one of its databases gets. */
export interface Meter {
  measure(work: () => Promise<unknown>): Promise<Cost>;
  close(): Promise<void>;
}

/** What the cluster must be started with. */
export const meterSettings = { shared_preload_libraries: "pg_stat_statements", "pg_stat_statements.track": "all" };

/**
 * Transactions, rows and bytes are read from the write-ahead log itself and statements from shared memory, so that no
 * session's statistics have to be flushed first. The cluster must be quiet: the log is everybody's.
 */
export async function openMeter(cluster: ConnectionOptions, database: string): Promise<Meter> {
  const session = await connect(cluster, "meter");
  const { client } = session;
  await client.query("CREATE EXTENSION IF NOT EXISTS pg_walinspect");
  await client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  return {
    async measure(work) {
      const from = await readPoint(session, database);
      await work();
      const to = await readPoint(session, database);
      const written = await readLog(session, from.lsn, to.lsn);
      return { ...written, statements: to.statements - from.statements };
    },
    close: () => session.end(),
  };
}

type Point = { readonly lsn: string; readonly statements: number };

async function readPoint({ client }: Session, database: string): Promise<Point> {
  const { rows } = await client.query<Point>(
    `SELECT pg_current_wal_flush_lsn()::text AS lsn, coalesce(sum(calls), 0)::int8 AS statements
       FROM pg_stat_statements JOIN pg_database ON oid = dbid WHERE datname = $1`,
    [database],
  );
  return rows[0] as Point;
}

type Written = Omit<Cost, "statements">;

/** Without what PostgreSQL's own processes note now and then, at checkpoints and for standbys. */
async function readLog({ client }: Session, from: string, to: string): Promise<Written> {
  if (from === to) return { transactions: 0, rows: 0, walBytes: 0 };
  const { rows } = await client.query<Written>(
    `SELECT count(*) FILTER (WHERE resource_manager = 'Transaction' AND record_type LIKE 'COMMIT%') AS transactions,
            coalesce(sum(record_length - fpi_length), 0)::int8 AS "walBytes",
            coalesce(sum(CASE
              WHEN resource_manager = 'Heap' AND record_type ~ '^(INSERT|UPDATE|HOT_UPDATE|DELETE)' THEN 1
              WHEN resource_manager = 'Heap2' AND record_type LIKE 'MULTI_INSERT%'
                THEN substring(description FROM 'ntuples: (\\d+)')::int
              ELSE 0 END), 0)::int8 AS rows
       FROM pg_get_wal_records_info($1::text::pg_lsn, $2::text::pg_lsn)
      WHERE resource_manager NOT IN ('Standby', 'XLOG')`,
    [from, to],
  );
  return rows[0] as Written;
}

/** The same, per piece of work. */
export function share(cost: Cost, pieces: number): Cost {
  return {
    transactions: cost.transactions / pieces,
    rows: cost.rows / pieces,
    walBytes: cost.walBytes / pieces,
    statements: cost.statements / pieces,
  };
}
