import { type StateKey, stateNeededFor } from "../auth/index.ts";
import type { RoomVersionRules } from "../versions/index.ts";
import type { Conflict } from "./conflict.ts";
import type { GraphEvents } from "./graph.ts";

/**
 * The keys of the unconflicted state that resolution reads. The events which `conflict.unconflicted` names for them
 * are to be at hand with `conflict.eventsNeeded`; a key that is missing there counts as absent from the room.
 */
export function stateNeededToResolve(
  conflict: Conflict,
  events: GraphEvents,
  rules: RoomVersionRules,
): readonly StateKey[] {
  if (conflict.conflicted.size === 0) return [];
  const needed = new Keys();
  needed.add(["m.room.create", ""]);
  // Where the checks start from nothing, the create event is all there is to read.
  if (rules.stateResolution === "v2.1") return needed.all;
  needed.add(["m.room.power_levels", ""]);
  for (const nid of conflict.full) {
    const event = events.get(nid);
    if (event === undefined) continue;
    const { type, stateKey, sender, content } = event;
    for (const key of stateNeededFor({ type, sender, content, state_key: stateKey }, rules)) needed.add(key);
  }
  return needed.all;
}

class Keys {
  readonly all: StateKey[] = [];
  readonly #seen = new Map<string, Set<string>>();

  add(key: StateKey): void {
    const [type, stateKey] = key;
    const ofType = this.#seen.get(type) ?? new Set();
    if (ofType.has(stateKey)) return;
    this.#seen.set(type, ofType.add(stateKey));
    this.all.push(key);
  }
}
