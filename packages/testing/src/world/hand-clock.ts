import type { Clock } from "@botschaft/platform/clock";

/** A clock that stands still until somebody turns it. */
export type HandClock = Clock & {
  /** Turns it forward and runs every timer that is due, those that they set meanwhile included. */
  pass(ms: number): void;
};

type Timer = { readonly at: number; readonly callback: () => void };

/** @param start milliseconds since 1970 */
export function createHandClock(start = Date.UTC(2026, 10, 24, 9)): HandClock {
  let now = start;
  const timers = new Set<Timer>();
  return {
    now: () => now,
    setTimer(ms, callback) {
      const timer = { at: now + ms, callback };
      timers.add(timer);
      return { cancel: () => timers.delete(timer) };
    },
    pass(ms) {
      const end = now + ms;
      for (let timer = earliest(timers, end); timer !== undefined; timer = earliest(timers, end)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.callback();
      }
      now = end;
    },
  };
}

function earliest(timers: ReadonlySet<Timer>, end: number): Timer | undefined {
  let found: Timer | undefined;
  for (const timer of timers) if (timer.at <= end && (found === undefined || timer.at < found.at)) found = timer;
  return found;
}
