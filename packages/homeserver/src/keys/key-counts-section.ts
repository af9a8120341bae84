import type { KeyCounter } from "./key-counts.ts";

type Answer = { readonly fields: Readonly<Record<string, string>>; readonly isNews: boolean };

/** What a device has left of its one-time and fallback keys, in every answer of /sync. */
export class KeyCountsSection {
  readonly #counter: KeyCounter;

  constructor(counter: KeyCounter) {
    this.#counter = counter;
  }

  /** Nobody is woken for it: who took a key writes to the device next. */
  hasNews(): boolean {
    return false;
  }

  async answer({ deviceNid }: { readonly deviceNid: number }): Promise<Answer> {
    const { oneTime, unusedFallback } = await this.#counter.get(deviceNid);
    const fields = {
      device_one_time_keys_count: JSON.stringify(oneTime),
      device_unused_fallback_key_types: JSON.stringify(unusedFallback),
    };
    return { fields, isNews: false };
  }
}
