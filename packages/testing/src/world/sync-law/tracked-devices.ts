import assert from "node:assert/strict";
import type { Device } from "../../cast/device.ts";
import type { SyncAnswer } from "../../cast/sync-answer.ts";
import type { Client } from "./client.ts";

/** The devices of people as a client keeps them, who asks for those alone that it was told to ask for. */
export class TrackedDevices {
  readonly #device: Device;
  readonly #lists = new Map<string, unknown>();
  /** People whose server did not answer: they are asked for again. */
  #unanswered: ReadonlySet<string> = new Set();
  #isFirst = true;

  constructor(device: Device) {
    this.#device = device;
  }

  /** @param sharing whoever shares a room with the reader, and the reader */
  async follow({ device_lists }: SyncAnswer, sharing: ReadonlySet<string>): Promise<void> {
    const stale = this.#isFirst ? [...sharing] : [...(device_lists?.changed ?? []), ...this.#unanswered];
    this.#isFirst = false;
    const left = new Set(device_lists?.left ?? []);
    for (const userId of left) this.#lists.delete(userId);
    for (const [userId, keys] of await this.#query(stale.filter((userId) => !left.has(userId)))) {
      this.#lists.set(userId, keys);
    }
  }

  /** Encrypting for a device that is gone, or for none where there is a new one: what a wrong list leads to. */
  async compare(sharing: ReadonlySet<string>): Promise<void> {
    assert.deepEqual([...this.#lists.keys()].sort(), [...sharing].sort(), "whose devices are followed");
    const before = this.#unanswered;
    const present = await this.#query([...sharing]);
    for (const userId of before.union(this.#unanswered)) present.set(userId, this.#lists.get(userId));
    this.#unanswered = before;
    assert.deepEqual(this.#lists, present, "the devices of those who share a room");
  }

  async #query(userIds: readonly string[]): Promise<Map<string, unknown>> {
    this.#unanswered = new Set();
    if (userIds.length === 0) return new Map();
    const asked = Object.fromEntries(userIds.map((userId) => [userId, []]));
    const { device_keys = {}, failures = {} } = await this.#device.call("POST", "keys/query", { device_keys: asked });
    const isUnanswered = (userId: string) => Object.hasOwn(failures, userId.slice(userId.indexOf(":") + 1));
    this.#unanswered = new Set(userIds.filter(isUnanswered));
    return new Map(userIds.toSorted().map((userId) => [userId, device_keys[userId] ?? {}]));
  }
}

/** Whoever is in a room with the reader, by what is known of the rooms, and the reader. */
export function sharingIn({ rooms }: Client, userId: string): ReadonlySet<string> {
  const sharing = new Set([userId]);
  for (const { standing, state } of rooms.values()) {
    if (standing !== "join") continue;
    for (const { type, state_key = "", content } of state.values()) {
      if (type === "m.room.member" && content.membership === "join") sharing.add(state_key);
    }
  }
  return sharing;
}
