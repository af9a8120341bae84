/** The time, as a port: tests have a clock of their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after so many milliseconds; cancelling it afterwards does nothing. */
  setTimer(ms: number, callback: () => void): Timer;
}

export type Timer = { cancel(): void };

/** Node's timers turn a longer time into 1 ms. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer(ms, callback) {
    const end = performance.now() + ms;
    let handle: NodeJS.Timeout;
    const arm = (left: number) => {
      handle = setTimeout(
        () => (left > longestTimerMs ? arm(end - performance.now()) : callback()),
        Math.min(left, longestTimerMs),
      );
    };
    arm(ms);
    return { cancel: () => clearTimeout(handle) };
  },
};
