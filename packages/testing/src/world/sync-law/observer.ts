import assert from "node:assert/strict";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Device } from "../../cast/device.ts";
import type { SyncAnswer } from "../../cast/sync-answer.ts";
import { Client } from "./client.ts";
import { compareViews } from "./compare.ts";
import { sharingIn, TrackedDevices } from "./tracked-devices.ts";
import type { Variant } from "./variants.ts";

/** Whose observer it is, and everything that was ever sent to all of their devices. */
type Someone = {
  readonly name: string;
  readonly userId: string;
  readonly inbox: readonly JsonObject[];
  readonly forgotten: Set<string>;
};

const comparesDevicesEvery = 3;

/** Reads everything somebody may see, one answer after another, and says nothing. */
export class Observer {
  readonly variant: Variant;
  readonly #who: Someone;
  readonly #device: Device;
  readonly #client: Client;
  readonly #tracked: TrackedDevices;
  #acts = 0;

  constructor(who: Someone, device: Device, variant: Variant) {
    this.#who = who;
    this.#device = device;
    this.variant = variant;
    this.#client = clientOf(variant);
    this.#tracked = new TrackedDevices(device);
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
      this.#forget(truth);
      compareViews({ grown: this.#client, fresh, truth }, this.variant, this.#who.forgotten);
      assert.deepEqual(this.#client.toDevice, this.#who.inbox, "messages to the device");
      await this.#compareDevices(answer, truth);
    } catch (error) {
      const told = JSON.stringify(answer.rooms);
      throw new Error(`${this.#who.name} reads ${this.variant.name}, was told ${told}`, { cause: error });
    }
  }

  /** What its person forgot, no server tells a client: it drops the room itself, unless there is something new of it. */
  #forget(truth: Client): void {
    const { forgotten } = this.#who;
    for (const roomId of forgotten) {
      const now = truth.rooms.get(roomId);
      if (now === undefined) this.#client.rooms.delete(roomId);
      else if (now.standing === "join") forgotten.delete(roomId);
    }
  }

  async #compareDevices(answer: SyncAnswer, truth: Client): Promise<void> {
    const sharing = sharingIn(truth, this.#who.userId);
    await this.#tracked.follow(answer, sharing);
    if (this.#acts % comparesDevicesEvery === 0) await this.#tracked.compare(sharing);
  }
}

function clientOf({ filter }: Variant): Client {
  return new Client(filter.room?.state?.lazy_load_members === true);
}

export function withLeft(filter: Variant["filter"]): Variant["filter"] {
  return { ...filter, room: { ...filter.room, include_leave: true } };
}
