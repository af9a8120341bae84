import type pg from "pg";
import { StartupProblem } from "../lifecycle.ts";

/** Which database this is: a restored copy has another timeline, another cluster another identifier. */
export type DatabaseIdentity = {
  /** PostgreSQL's 64-bit number, as text. */
  readonly systemIdentifier: string;
  readonly timelineId: number;
};

const oldestVersion = 15;

/** Rejects with a StartupProblem when we cannot work with this database: pooler, standby, version or encoding. */
export async function checkIdentity(client: pg.Client): Promise<DatabaseIdentity> {
  const facts = await readFacts(client);
  if (facts.pid !== (client as unknown as { processID: number }).processID) {
    throw new StartupProblem(
      "DATABASE_URL leads to a connection pooler, through which the lock that protects the data does not hold. Give the address of PostgreSQL itself.",
    );
  }
  if (facts.version < oldestVersion * 10_000) {
    throw new StartupProblem(
      `PostgreSQL ${facts.versionText} is too old. Botschaft needs PostgreSQL ${oldestVersion} or newer: upgrade it, or give another DATABASE_URL.`,
    );
  }
  if (facts.encoding !== "UTF8") {
    throw new StartupProblem(
      `The database ${facts.database} has the encoding ${facts.encoding}, Botschaft needs UTF8. Make a new one: CREATE DATABASE botschaft ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
  if (facts.isStandby) {
    throw new StartupProblem("DATABASE_URL leads to a read-only standby. Give the address of the primary.");
  }
  return readIdentity(client);
}

type Facts = {
  readonly pid: number;
  readonly version: number;
  readonly versionText: string;
  readonly encoding: string;
  readonly database: string;
  readonly isStandby: boolean;
};

async function readFacts(client: pg.Client): Promise<Facts> {
  const { rows } = await client.query<Facts>(
    `SELECT pg_backend_pid() AS pid, current_setting('server_version_num')::int AS version,
            current_setting('server_version') AS "versionText", current_setting('server_encoding') AS encoding,
            current_database() AS database, pg_is_in_recovery() AS "isStandby"`,
  );
  return rows[0] as Facts;
}

async function readIdentity(client: pg.Client): Promise<DatabaseIdentity> {
  const { rows } = await client.query<{ system: string; segment: string }>(
    `SELECT system_identifier::text AS system, pg_walfile_name(pg_current_wal_lsn()) AS segment FROM pg_control_system()`,
  );
  const row = rows[0] as { system: string; segment: string };
  return { systemIdentifier: row.system, timelineId: Number.parseInt(row.segment.slice(0, 8), 16) };
}
