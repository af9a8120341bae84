import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { findQueueEnds } from "@botschaft/storage";

/** Where a device's queue begins (a lower bound) and ends. Empty when it ends before it begins. */
export type Queue = { first: number; last: number; isLoaded: boolean };

const devicesInMemory = 200_000;

/** The ends of the queues of devices that are connected, so that an empty one costs no statement. Commits move them. */
export class Queues {
  readonly #reads: ReadPool;
  readonly #queues = new BoundedMap<number, Queue>(devicesInMemory);

  constructor(reads: ReadPool) {
    this.#reads = reads;
  }

  /** Undefined where it has to be loaded first. */
  known(deviceNid: number): Queue | undefined {
    const queue = this.#queues.get(deviceNid);
    return queue?.isLoaded === true ? queue : undefined;
  }

  async get(deviceNid: number): Promise<Queue> {
    const known = this.known(deviceNid);
    if (known !== undefined) return known;
    // In the map before it is read: what is committed meanwhile is noted on it.
    const queue: Queue = this.#queues.get(deviceNid) ?? { first: Number.POSITIVE_INFINITY, last: 0, isLoaded: false };
    this.#queues.set(deviceNid, queue);
    const ends = await findQueueEnds(this.#reads, deviceNid);
    if (ends !== undefined) widen(queue, ends.first, ends.last);
    queue.isLoaded = true;
    return queue;
  }

  appended(deviceNid: number, pos: number): void {
    const queue = this.#queues.get(deviceNid);
    if (queue !== undefined) widen(queue, pos, pos);
  }

  removed(deviceNids: readonly number[]): void {
    for (const deviceNid of deviceNids) this.#queues.delete(deviceNid);
  }

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.#queues.clear();
  }
}

function widen(queue: Queue, first: number, last: number): void {
  queue.first = Math.min(queue.first, first);
  queue.last = Math.max(queue.last, last);
}
