import { type ReadPool, type Statement, textArray } from "@botschaft/platform/postgres";

/** How often somebody failed to sign in: `account:…` or `network:…`. */
export type ThrottleRow = {
  readonly subject: string;
  readonly failures: number;
  readonly firstTs: number;
  readonly untilTs: number;
};

export async function listThrottles(reads: ReadPool, subjects: readonly string[]): Promise<readonly ThrottleRow[]> {
  return reads.query<ThrottleRow>({
    name: "list_throttles",
    text: `SELECT subject, failures, first_ts AS "firstTs", until_ts AS "untilTs" FROM login_throttle
      WHERE subject = any($1::text[])`,
    values: [textArray(subjects)],
  });
}

export function saveThrottle(row: ThrottleRow): Statement {
  return {
    name: "save_throttle",
    text: `INSERT INTO login_throttle (subject, failures, first_ts, until_ts) VALUES ($1, $2, $3, $4)
      ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, first_ts = excluded.first_ts, until_ts = excluded.until_ts`,
    values: [row.subject, row.failures, row.firstTs, row.untilTs],
  };
}

export function deleteThrottle(subject: string): Statement {
  return { name: "delete_throttle", text: "DELETE FROM login_throttle WHERE subject = $1", values: [subject] };
}

/** Forgets those whose first failure is older than `before`. */
export function purgeThrottles(before: number): Statement {
  return { name: "purge_throttles", text: "DELETE FROM login_throttle WHERE first_ts < $1", values: [before] };
}
