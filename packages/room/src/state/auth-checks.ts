import type { RoomVersionRules } from "../versions/index.ts";
import type { GraphEvent, GraphEvents } from "./graph.ts";
import { isAllowed } from "./is-allowed.ts";
import type { StateIndex } from "./state-index.ts";

/** All that the parts of resolution read. */
export type Room = {
  readonly events: GraphEvents;
  /** The create event, where the room's id implies it and no event names it. */
  readonly implied: GraphEvent | undefined;
  readonly rules: RoomVersionRules;
};

/**
 * Iterative auth checks: one event after the other comes into the state if the state allows it.
 * https://spec.matrix.org/v1.19/rooms/v12/#definitions
 */
export function applyAllowed(sorted: readonly GraphEvent[], state: StateIndex, room: Room): void {
  for (const event of sorted) {
    // @COMPAT(Synapse) What was rejected stays so. By the letter it could come in if only the state had refused it.
    if (!event.rejected && isAllowedIn(state, event, room)) state.put(event);
  }
}

/** What the state lacks for the check is taken from the event's own auth events. Rejected events have no say. */
function isAllowedIn(state: StateIndex, event: GraphEvent, { events, implied, rules }: Room): boolean {
  const named = authEventsOf(event, events, implied).filter((each) => !each.rejected);
  const find = (type: string, stateKey: string) => {
    const found = state.find(type, stateKey);
    if (found !== undefined && !found.rejected) return found;
    return named.findLast((each) => each.type === type && each.stateKey === stateKey);
  };
  return isAllowed(event, find, events, rules);
}

/** The auth events that are at hand, and the create event where it is implied. */
export function authEventsOf(
  event: GraphEvent,
  events: GraphEvents,
  implied: GraphEvent | undefined,
): readonly GraphEvent[] {
  const named = event.authNids.flatMap((nid) => events.get(nid) ?? []);
  return implied === undefined || event === implied ? named : [...named, implied];
}
