import { setImmediate as nextTurn } from "node:timers/promises";
import type { HandClock } from "@botschaft/testing/hand-clock";

/** Turns the clock on, a second at a time between turns of the event loop, until the promise is settled. */
export async function passUntilSettled<T>(clock: HandClock, promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  let result: PromiseSettledResult<T> | undefined;
  Promise.allSettled([promise]).then(([settled]) => {
    result = settled;
  });
  for (let turn = 0; result === undefined; turn++) {
    await nextTurn();
    // Real wires need some turns for what takes no time here.
    if (turn % 20 === 19) clock.pass(1_000);
  }
  return result;
}
