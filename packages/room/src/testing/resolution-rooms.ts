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

/** An event of a room before its numbers are given; references are places in the list of the room's events. */
export type PlainEvent = Omit<GraphEvent, "nid" | "keyNid" | "prevNids" | "authNids"> & {
  readonly prev: readonly number[];
  readonly auth: readonly number[];
};

/** A room's events with their numbers, and what a server knows of them. */
export type GraphRoom = {
  readonly rules: RoomVersionRules;
  readonly events: GraphEvents;
  readonly graph: AuthGraph;
  /** The state that these events make. */
  stateOf(places: readonly number[]): StateMap;
  findKey(key: StateKey): number | undefined;
};

export function graphRoomOf(version: string, plain: readonly PlainEvent[]): GraphRoom {
  const rules = roomVersions.find((each) => each.id === version);
  if (rules === undefined) throw new Error(`there is no room version ${version}`);
  const keys = new Map<string, number>();
  const numberOf = (key: StateKey) => keys.get(JSON.stringify(key)) ?? 0;
  for (const { type, stateKey } of plain) {
    const key = JSON.stringify([type, stateKey]);
    if (!keys.has(key)) keys.set(key, keys.size + 1);
  }
  const events = new Map<number, GraphEvent>();
  plain.forEach(({ prev, auth, ...event }, place) => {
    const keyNid = numberOf([event.type, event.stateKey]);
    events.set(nidOf(place), {
      ...event,
      nid: nidOf(place),
      keyNid,
      prevNids: prev.map(nidOf),
      authNids: auth.map(nidOf),
    });
  });
  return {
    rules,
    events,
    graph: { authOf: (nid) => events.get(nid)?.authNids ?? [], keyOf: (nid) => events.get(nid)?.keyNid },
    stateOf: (places) => new Map(places.map((place) => [events.get(nidOf(place))?.keyNid ?? 0, nidOf(place)])),
    findKey: (key) => numberOf(key) || undefined,
  };
}

function nidOf(place: number): number {
  return place + 1;
}

/** Resolves as a server does, with no more events at hand than were asked for. */
export function resolve({ rules, events, graph, findKey }: GraphRoom, sets: readonly StateMap[]): StateMap {
  const conflict = conflictIn(sets, graph, rules);
  const loaded = pick(events, conflict.eventsNeeded);
  const needed = stateNeededToResolve(conflict, loaded, rules);
  const base = needed.flatMap((key) => conflict.unconflicted.get(findKey(key) ?? 0) ?? []);
  return resolveState(conflict, new Map([...loaded, ...pick(events, base)]), graph, rules);
}

function pick(events: GraphEvents, nids: readonly number[]): GraphEvents {
  return new Map(nids.flatMap((nid) => events.get(nid) ?? []).map((event) => [event.nid, event]));
}

/** A state as text, the same for equal states. */
export function written(state: StateMap): string {
  return [...state.values()].toSorted((left, right) => left - right).join(" ");
}
