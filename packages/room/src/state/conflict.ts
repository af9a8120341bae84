import type { RoomVersionRules } from "../versions/index.ts";
import { authDifference } from "./auth-difference.ts";
import { conflictedSubgraph } from "./conflicted-subgraph.ts";
import type { AuthGraph, StateMap } from "./graph.ts";
import { keysThatDiffer, overlay } from "./overlay.ts";

/** What several states agree on, and what they do not. */
export type Conflict = {
  /** The unconflicted state map. */
  readonly unconflicted: StateMap;
  /** By key the events that the states name for it. Nothing is in conflict when this is empty. */
  readonly conflicted: ReadonlyMap<number, readonly number[]>;
  /** The full conflicted set; in room version 1, which has none, the conflicted events. */
  readonly full: ReadonlySet<number>;
  /** The events to load before `stateNeededToResolve` and `resolveState`. */
  readonly eventsNeeded: readonly number[];
};

/**
 * The definitions that resolution starts from, over numbers alone. The work grows with the conflict where the states
 * are overlays of one base, and is one comparison of the states where they are not.
 * https://spec.matrix.org/v1.19/rooms/v12/#definitions
 */
export function conflictIn(sets: readonly StateMap[], graph: AuthGraph, rules: RoomVersionRules): Conflict {
  const { unconflicted, conflicted } = separate(sets, rules);
  // Conflicted state set: the events of the keys on which the states do not agree.
  const events = new Set([...conflicted.values()].flat());
  if (rules.stateResolution === "v1" || events.size === 0) {
    return { unconflicted, conflicted, full: events, eventsNeeded: withAuth(events, graph) };
  }

  // Full conflicted set: the conflicted state set, the auth difference,
  const disputed = sets.map((set) => [...conflicted.keys()].flatMap((key) => set.get(key) ?? []));
  const difference = authDifference(disputed, unconflicted, graph);
  // and from version 12 on the conflicted state subgraph.
  const subgraph = rules.stateResolution === "v2.1" ? conflictedSubgraph(events, graph) : [];
  const full = new Set([...events, ...difference, ...subgraph]);

  return { unconflicted, conflicted, full, eventsNeeded: withAuth(full, graph) };
}

/** Unconflicted state map: the keys that every state has with the same event. */
function separate(sets: readonly StateMap[], rules: RoomVersionRules): Pick<Conflict, "unconflicted" | "conflicted"> {
  const [first = new Map<number, number>(), ...others] = sets;
  const conflicted = new Map<number, readonly number[]>();
  const settled = new Map<number, number>();
  for (const key of new Set(others.flatMap((other) => [...keysThatDiffer(first, other)]))) {
    const events = [...new Set(sets.flatMap((set) => set.get(key) ?? []))];
    const [only, ...more] = events;
    // In room version 1 a state that has not got the key does not disagree about it.
    const agreed = rules.stateResolution === "v1" && more.length === 0;
    settled.set(key, agreed ? (only ?? 0) : 0);
    if (!agreed) conflicted.set(key, events);
  }
  return { unconflicted: overlay(first, settled), conflicted };
}

/** The events, and what they name as auth events: those are read where the state lacks a key. */
function withAuth(events: ReadonlySet<number>, graph: AuthGraph): readonly number[] {
  return [...new Set([...events].flatMap((nid) => [nid, ...graph.authOf(nid)]))];
}
