import type { StateKey } from "../auth/index.ts";
import {
  type AuthGraph,
  conflictIn,
  type GraphEvent,
  type GraphEvents,
  resolveState,
  type StateMap,
  stateNeededToResolve,
} from "../state/index.ts";
import { type RoomVersionRules, roomVersions } from "../versions/index.ts";

/** An event before it has numbers. It names others by their places in the room, 0 for the first one. */
export type PlainEvent = Omit<GraphEvent, "nid" | "keyNid" | "prevNids" | "authNids"> & {
  readonly prev: readonly number[];
  readonly auth: readonly number[];
};

/** A room's events and what a server has in memory of them. */
export class GraphRoom {
  readonly rules: RoomVersionRules;
  readonly graph: AuthGraph;
  readonly #events = new Map<number, GraphEvent>();
  readonly #keys = new Map<string, number>();

  constructor(version: string, plain: readonly PlainEvent[] = []) {
    const rules = roomVersions.find((each) => each.id === version);
    if (rules === undefined) throw new Error(`there is no room version ${version}`);
    this.rules = rules;
    this.graph = {
      authOf: (nid) => this.#events.get(nid)?.authNids ?? [],
      keyOf: (nid) => this.#events.get(nid)?.keyNid,
    };
    for (const event of plain) this.add(event);
  }

  get events(): GraphEvents {
    return this.#events;
  }

  add({ prev, auth, ...event }: PlainEvent): GraphEvent {
    const nid = nidAt(this.#events.size);
    const key = JSON.stringify([event.type, event.stateKey]);
    const keyNid = this.#keys.get(key) ?? this.#keys.size + 1;
    this.#keys.set(key, keyNid);
    const added = { ...event, nid, keyNid, prevNids: prev.map(nidAt), authNids: auth.map(nidAt) };
    this.#events.set(nid, added);
    return added;
  }

  /** The state that the events at these places make. */
  stateOf(places: readonly number[]): StateMap {
    const events = places.flatMap((place) => this.#events.get(nidAt(place)) ?? []);
    return new Map(events.map(({ keyNid, nid }) => [keyNid, nid]));
  }

  find(state: StateMap, key: StateKey): GraphEvent | undefined {
    return this.#events.get(state.get(this.#keys.get(JSON.stringify(key)) ?? 0) ?? 0);
  }

  /** Resolves as a server does, with no more events at hand than were asked for. */
  resolve(sets: readonly StateMap[]): StateMap {
    const conflict = conflictIn(sets, this.graph, this.rules);
    const loaded = this.#load(conflict.eventsNeeded);
    const needed = stateNeededToResolve(conflict, loaded, this.rules);
    const base = needed.flatMap((key) => this.find(conflict.unconflicted, key)?.nid ?? []);
    return resolveState(conflict, new Map([...loaded, ...this.#load(base)]), this.graph, this.rules);
  }

  #load(nids: readonly number[]): GraphEvents {
    return new Map(nids.flatMap((nid) => this.#events.get(nid) ?? []).map((event) => [event.nid, event]));
  }
}

function nidAt(place: number): number {
  return place + 1;
}

/** A state as text, the same for equal states. */
export function written(state: StateMap): string {
  const entries = [...state].toSorted(([left], [right]) => left - right);
  return entries.map(([key, event]) => `${key}:${event}`).join(" ");
}
