import type { StateChangeRow } from "@botschaft/storage";
import type { ClientEvent } from "./client-event.ts";

export const headSize = 50;

/** The newest events of a room's timeline and the state changes since then: what nearly every reader asks for. */
export class HeadBlock {
  #events: ClientEvent[];
  #changes: StateChangeRow[];
  #from: number;

  /** @param from everything of the timeline and of the line of state after this position is here */
  constructor(events: readonly ClientEvent[], changes: readonly StateChangeRow[], from: number) {
    this.#events = [...events];
    this.#changes = [...changes];
    this.#from = from;
  }

  get from(): number {
    return this.#from;
  }

  get events(): readonly ClientEvent[] {
    return this.#events;
  }

  get changes(): readonly StateChangeRow[] {
    return this.#changes;
  }

  append(event: ClientEvent): void {
    this.#events.push(event);
    if (this.#events.length < headSize * 2) return;
    // Cut in halves, so that a busy room does not move its block with every message.
    this.#events = this.#events.slice(-headSize);
    this.#from = (this.#events[0] as ClientEvent).pos - 1;
    this.#changes = this.#changes.filter((change) => change.pos > this.#from);
  }

  change(change: StateChangeRow): void {
    this.#changes.push(change);
  }

  update(change: (event: ClientEvent) => ClientEvent): void {
    this.#events = this.#events.map(change);
  }
}
