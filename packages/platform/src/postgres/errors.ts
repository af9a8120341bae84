import pg from "pg";

/** PostgreSQL cannot be reached; nothing of what was asked has been done, and nothing will be. A request answers 503. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

/** PostgreSQL rolled the transaction back: nothing of it is stored. `code` is the SQLSTATE of the statement at `statementIndex`. */
export class CommitRefused extends Error {
  override readonly name = "CommitRefused";
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  /** Index into the statements of the commit; undefined when COMMIT itself was refused (deferred constraints). */
  readonly statementIndex: number | undefined;

  constructor(cause: unknown, statementIndex: number | undefined) {
    super(`the transaction was rolled back: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.code = sqlState(cause);
    this.constraint = cause instanceof pg.DatabaseError ? cause.constraint : undefined;
    this.statementIndex = statementIndex;
  }
}

/** The connection was lost between sending COMMIT and its answer: the transaction may or may not be stored. */
export class CommitUnknown extends Error {
  override readonly name = "CommitUnknown";
}

/** The five characters of a SQLSTATE, when PostgreSQL itself answered with this error. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/**
 * Connection exceptions (class 08), shutdown and start of the server (57P01–57P03), dropped database and idle sessions (57P04,
 * 57P05), too many connections (53300), and everything that PostgreSQL never answered.
 */
export function isConnectionLoss(error: unknown): boolean {
  const code = sqlState(error);
  if (code === undefined) return !(error instanceof TypeError || error instanceof RangeError);
  return code.startsWith("08") || code.startsWith("57P") || code === "53300";
}
