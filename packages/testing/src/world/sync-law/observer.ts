import type { Device } from "../../cast/device.ts";
import type { SyncAnswer } from "../../cast/sync-answer.ts";
import { Client } from "./client.ts";
import { compareViews } from "./compare.ts";
import type { Variant } from "./variants.ts";

/** Reads everything somebody may see, one answer after another, and says nothing. */
export class Observer {
  readonly variant: Variant;
  readonly #who: string;
  readonly #device: Device;
  readonly #client: Client;
  #acts = 0;

  constructor(who: string, device: Device, variant: Variant) {
    this.#who = who;
    this.#device = device;
    this.variant = variant;
    this.#client = clientOf(variant);
  }

  /** Whether this is an act after which it reads. */
  isDue(): boolean {
    return this.#acts++ % (this.variant.every ?? 1) === 0;
  }

  async compare(askAnew: (variant: Variant) => Promise<SyncAnswer>, truth: Client): Promise<void> {
    const { filter, useStateAfter = false } = this.variant;
    const since = this.#client.since;
    const answer = await this.#device.sync({
      since,
      useStateAfter,
      filter: since === undefined ? withLeft(filter) : filter,
    });
    try {
      this.#client.apply(answer);
      const fresh = clientOf(this.variant);
      fresh.apply(await askAnew({ ...this.variant, filter: withLeft(filter) }));
      compareViews({ grown: this.#client, fresh, truth }, this.variant);
    } catch (error) {
      const told = JSON.stringify(answer.rooms);
      throw new Error(`${this.#who} reads ${this.variant.name}, was told ${told}`, { cause: error });
    }
  }
}

function clientOf({ filter }: Variant): Client {
  return new Client(filter.room?.state?.lazy_load_members === true);
}

export function withLeft(filter: Variant["filter"]): Variant["filter"] {
  return { ...filter, room: { ...filter.room, include_leave: true } };
}
