import type pg from "pg";
import { reasonOf } from "../reason.ts";
import { CommitRefused, CommitUnknown, DatabaseUnavailable, isConnectionLoss, sqlState } from "./errors.ts";
import { checkSendable, type Result, type Statement } from "./statement.ts";

/** Sends BEGIN, the statements and COMMIT at once; errors as `CommitConnection.commit` has them. */
export async function runTransaction(client: pg.Client, statements: readonly Statement[]): Promise<readonly Result[]> {
  // pg would leave a statement out that it cannot send, and COMMIT the rest.
  for (const statement of statements) checkSendable(client, statement);
  const answers = sendAtOnce(client, statements);
  const results = await Promise.allSettled(answers.results);
  const commit = await answers.commit.then(
    (result) => result.command,
    (error: unknown) => error,
  );
  // A COMMIT of a failed transaction succeeds, with the tag ROLLBACK.
  if (commit === "COMMIT")
    return results.map((result) => toResult((result as PromiseFulfilledResult<pg.QueryResult>).value));
  const failed = results.findIndex((result) => result.status === "rejected");
  const cause = failed < 0 ? await rejectionOf(answers.begin) : (results[failed] as PromiseRejectedResult).reason;
  throw failureOf(commit, cause, failed < 0 ? undefined : failed);
}

type Answers = {
  readonly begin: Promise<pg.QueryResult>;
  readonly results: readonly Promise<pg.QueryResult>[];
  readonly commit: Promise<pg.QueryResult>;
};

function sendAtOnce(client: pg.Client, statements: readonly Statement[]): Answers {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection;
  stream.cork();
  try {
    const begin = client.query("BEGIN");
    const results = statements.map((statement) =>
      client.query({ ...statement, values: statement.values as unknown[] }),
    );
    const commit = client.query("COMMIT");
    begin.catch(() => {});
    commit.catch(() => {});
    return { begin, results, commit };
  } finally {
    stream.uncork();
  }
}

/** `commit` is the tag or the error of COMMIT, `cause` the first error before it. */
function failureOf(commit: unknown, cause: unknown, statementIndex: number | undefined): Error {
  // PostgreSQL ended the session while it worked at an earlier statement, so it never came to COMMIT.
  if (sqlState(cause) !== undefined && isConnectionLoss(cause)) {
    return new DatabaseUnavailable(`PostgreSQL ended the session before COMMIT: ${reasonOf(cause)}`, { cause });
  }
  if (commit === "ROLLBACK") return new CommitRefused(cause, statementIndex);
  if (isConnectionLoss(commit)) {
    return new CommitUnknown(`the connection was lost in COMMIT: ${reasonOf(commit)}`, { cause: commit });
  }
  return new CommitRefused(commit, undefined);
}

async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

function toResult(result: pg.QueryResult): Result {
  return { rows: result.rows, rowCount: result.rowCount ?? 0 };
}
