import type { Clock } from "@botschaft/platform/clock";

const slotMs = 100;

/** Time-outs of tens of thousands of waiting requests on one timer, exact to 100 ms. */
export class TimerWheel {
  readonly #clock: Clock;
  readonly #slots = new Map<number, Set<() => void>>();
  #timer: { cancel(): void } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @returns cancels */
  after(ms: number, run: () => void): () => void {
    const slot = Math.ceil((this.#clock.now() + ms) / slotMs);
    const set = this.#slots.get(slot) ?? new Set();
    this.#slots.set(slot, set.add(run));
    this.#timer ??= this.#clock.setTimer(slotMs, () => this.#turn());
    return () => {
      set.delete(run);
      if (set.size === 0) this.#slots.delete(slot);
    };
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#slots.clear();
  }

  #turn(): void {
    const now = this.#clock.now() / slotMs;
    for (const [slot, due] of this.#slots) {
      if (slot > now) continue;
      this.#slots.delete(slot);
      for (const run of due) run();
    }
    this.#timer = this.#slots.size === 0 ? undefined : this.#clock.setTimer(slotMs, () => this.#turn());
  }
}
