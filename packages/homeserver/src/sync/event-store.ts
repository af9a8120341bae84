import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { listEventsByNid } from "@botschaft/storage";
import { type ClientEvent, clientEventFrom } from "../rooms/client-event.ts";
import type { RoomListener } from "../rooms/ports.ts";
import type { RoomView } from "../rooms/room-view.ts";

const cacheBytes = 32 * 1024 * 1024;

/** Events by number: from the room in memory, from a cache, or from the disk with one statement for all. */
export class EventStore implements RoomListener {
  readonly #reads: ReadPool;
  readonly #cache = new BoundedMap<number, ClientEvent>(cacheBytes);

  constructor(reads: ReadPool) {
    this.#reads = reads;
  }

  async load(view: RoomView, nids: Iterable<number>): Promise<readonly ClientEvent[]> {
    const found = new Map<number, ClientEvent | undefined>();
    for (const nid of nids) found.set(nid, this.#cache.get(nid));
    if (found.size === 0) return [];
    for (const event of view.listState()) if (found.has(event.nid)) found.set(event.nid, event);
    for (const event of view.head.events) if (found.has(event.nid)) found.set(event.nid, event);
    const missing = [...found].flatMap(([nid, event]) => (event === undefined ? [nid] : []));
    for (const stored of await listEventsByNid(this.#reads, missing)) {
      const event = clientEventFrom(stored, view.roomId, view.rules);
      this.#cache.set(event.nid, event, event.text.length * 2 + 200);
      found.set(event.nid, event);
    }
    return [...found.values()].filter((event) => event !== undefined);
  }

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.#cache.clear();
  }

  onEvents(): void {}

  onMembership(): void {}

  onRedaction(nid: number, { type, stateKey }: ClientEvent): void {
    // What came after a state event, or lost its content to a redaction, speaks of it in `unsigned`.
    if (stateKey !== undefined || type === "m.room.redaction") this.#cache.clear();
    else this.#cache.delete(nid);
  }
}
