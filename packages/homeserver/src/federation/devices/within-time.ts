import type { Clock } from "@botschaft/platform/clock";

/** What comes in time; undefined for what does not. It goes on, and nobody hears of it. */
export async function withinTime<Result>(clock: Clock, ms: number, work: Promise<Result>): Promise<Result | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = clock.setTimer(ms, () => late.resolve(undefined));
  work.catch(() => {});
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    timer.cancel();
  }
}
