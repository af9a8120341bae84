import type { RoomVersionRules } from "../versions/index.ts";
import type { Room } from "./auth-checks.ts";
import type { Conflict } from "./conflict.ts";
import type { AuthGraph, GraphEvent, GraphEvents, StateMap } from "./graph.ts";
import { overlay } from "./overlay.ts";
import { resolveV1 } from "./resolve-v1.ts";
import { resolveV2 } from "./resolve-v2.ts";
import { StateIndex } from "./state-index.ts";

/**
 * The resolved state, as an overlay of the first of the states that were compared. `events` holds what
 * `conflict.eventsNeeded` and `stateNeededToResolve` ask for; what is missing among them is left out.
 * https://spec.matrix.org/v1.19/rooms/v12/#state-resolution
 */
export function resolveState(
  conflict: Conflict,
  events: GraphEvents,
  graph: AuthGraph,
  rules: RoomVersionRules,
): StateMap {
  if (conflict.conflicted.size === 0) return conflict.unconflicted;
  const unconflicted = new StateIndex(
    [...events.values()].filter((event) => conflict.unconflicted.get(event.keyNid) === event.nid),
  );
  const room: Room = { events, rules, implied: rules.auth.createIsAuthEvent ? undefined : findCreate(events) };
  const decided =
    rules.stateResolution === "v1"
      ? resolveV1(conflict, unconflicted, room)
      : resolveV2(conflict, unconflicted, graph, room);
  return overlay(conflict.unconflicted, decided);
}

function findCreate(events: GraphEvents): GraphEvent | undefined {
  return events.values().find((event) => event.type === "m.room.create" && event.stateKey === "");
}
