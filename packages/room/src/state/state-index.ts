import type { GraphEvent } from "./graph.ts";

/** State events by type and state key, over others that count where this has none. */
export class StateIndex {
  readonly #events = new Map<string, Map<string, GraphEvent>>();
  readonly #below: StateIndex | undefined;

  constructor(events: Iterable<GraphEvent> = [], below?: StateIndex) {
    this.#below = below;
    for (const event of events) this.put(event);
  }

  find(type: string, stateKey: string): GraphEvent | undefined {
    return this.#events.get(type)?.get(stateKey) ?? this.#below?.find(type, stateKey);
  }

  put(event: GraphEvent): void {
    const ofType = this.#events.get(event.type);
    if (ofType === undefined) this.#events.set(event.type, new Map([[event.stateKey, event]]));
    else ofType.set(event.stateKey, event);
  }

  /** What was put here, without what is below. */
  *own(): Generator<GraphEvent, undefined> {
    for (const ofType of this.#events.values()) yield* ofType.values();
  }
}
