import type { Clock } from "@botschaft/platform/clock";

/** A clock that a test sets forward by hand. */
export type HandClock = Clock & { pass(ms: number): void };

export function createHandClock(start = 1_795_514_400_000): HandClock {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly callback: () => void }>();
  return {
    now: () => now,
    setTimer(ms, callback) {
      const timer = { at: now + ms, callback };
      timers.add(timer);
      return { cancel: () => timers.delete(timer) };
    },
    pass(ms) {
      now += ms;
      for (const timer of [...timers].sort((left, right) => left.at - right.at)) {
        if (timer.at > now || !timers.delete(timer)) continue;
        timer.callback();
      }
    },
  };
}
