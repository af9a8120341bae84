import { StartupProblem } from "../lifecycle.ts";
import type { Log } from "../log.ts";
import { reasonOf } from "../reason.ts";
import type { ConnectionOptions } from "./client.ts";
import { type CommitConnection, type CommitConnectionOptions, LockHeld, openCommitConnection } from "./commits.ts";
import { DatabaseUnavailable, isConnectionLoss } from "./errors.ts";
import type { DatabaseIdentity } from "./identity.ts";
import { createReadPool, type ReadPool } from "./reads.ts";

export type Database = DatabaseIdentity & {
  readonly reads: ReadPool;
  readonly writer: CommitConnection;
  /** Writer first, then readers. */
  close(): Promise<void>;
};

export type OpenDatabaseOptions = {
  readonly connection: ConnectionOptions;
  /** The advisory lock of the shard; one server at a time holds it in one database. */
  readonly lockKey: number;
  readonly log: Log;
  /** Connections for reading; 4 unless told. */
  readonly readers?: number;
  /** A killed server's session may still hold the lock for a moment: 10,000 ms unless told. */
  readonly lockWaitMs?: number;
  readonly faults?: NonNullable<CommitConnectionOptions["faults"]>;
};

/**
 * Connects, checks that we can work with this database and takes the lock. Call it before `migrate`, so that nobody else
 * writes meanwhile. Rejects with a StartupProblem: unreachable, pooler, standby, too old, not UTF-8, a second server.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { writer, identity } = await openWriter(options);
  const reads = createReadPool(options.connection, options.readers ?? 4);
  return {
    ...identity,
    reads,
    writer,
    async close() {
      await writer.close();
      await reads.close();
    },
  };
}

async function openWriter(options: OpenDatabaseOptions): ReturnType<typeof openCommitConnection> {
  try {
    return await openCommitConnection({ ...options, lockWaitMs: options.lockWaitMs ?? 10_000 });
  } catch (error) {
    throw problemOf(error, options.connection);
  }
}

function problemOf(error: unknown, { host, port, database }: ConnectionOptions): unknown {
  if (error instanceof LockHeld) {
    return new StartupProblem(
      `Another Botschaft server is using the database ${database} on ${host}. Stop it first, or give this one a database of its own.`,
      { cause: error },
    );
  }
  if (!(error instanceof StartupProblem) && isConnectionLoss(error)) {
    const reason = reasonOf(error instanceof DatabaseUnavailable ? error.cause : error);
    return new StartupProblem(
      `PostgreSQL at ${host}:${port} does not let us in (${reason}). Check that it runs and that DATABASE_URL is right.`,
      { cause: error },
    );
  }
  return error;
}
