import type { Random } from "@botschaft/platform/random";

/** How a destination fails: from the first failure on, and when it was last tried. */
export type Failure = { readonly sinceTs: number; readonly failedTs: number; readonly backOffMs: number };

export const firstBackOffMs = 30_000;
/** However long a server was away, it is tried again within the hour. */
export const longestBackOffMs = 3_600_000;

/** Twice as long as the last time, give or take a tenth, so that not all come back in the same second. */
export function failedAgain(before: Failure | undefined, now: number, random: Random): Failure {
  const ms = before === undefined ? firstBackOffMs : before.backOffMs * 2;
  const spread = 0.9 + random.integer(2_001) / 10_000;
  return {
    sinceTs: before?.sinceTs ?? now,
    failedTs: now,
    backOffMs: Math.min(Math.round(ms * spread), longestBackOffMs),
  };
}

/** Milliseconds until it may be tried again. */
export function waitOf(failure: Failure | undefined, now: number): number {
  return failure === undefined ? 0 : Math.max(0, failure.failedTs + failure.backOffMs - now);
}
