import { applyAllowed, type Room } from "./auth-checks.ts";
import type { Conflict } from "./conflict.ts";
import type { AuthGraph, GraphEvent, StateMap } from "./graph.ts";
import { mainlineOrder } from "./mainline-order.ts";
import { powerOrder } from "./power-order.ts";
import { StateIndex } from "./state-index.ts";

/**
 * The algorithm of room versions 2 to 11, and that of version 12, which starts from nothing. Gives the keys that it
 * decides, on top of the unconflicted state map.
 * https://spec.matrix.org/v1.19/rooms/v2/#algorithm and https://spec.matrix.org/v1.19/rooms/v12/#algorithm
 */
export function resolveV2(conflict: Conflict, unconflicted: StateIndex, graph: AuthGraph, room: Room): StateMap {
  const full = new Map([...conflict.full].flatMap((nid) => room.events.get(nid) ?? []).map((each) => [each.nid, each]));

  // 1. Take the power events of the full conflicted set, with what of their auth chains is in that set, and sort them
  //    by reverse topological power ordering.
  const sortedPower = powerOrder(selectPower(full), room);

  // 2. Apply the iterative auth checks to them, starting from the unconflicted state map (from version 12 on: from
  //    nothing), which gives a partially resolved state.
  const state = room.rules.stateResolution === "v2.1" ? new StateIndex() : new StateIndex([], unconflicted);
  applyAllowed(sortedPower, state, room);

  // 3. Sort the rest of the full conflicted set by the mainline ordering of that state's power levels.
  const remaining = new Set(full.values()).difference(new Set(sortedPower));
  const sortedRest = mainlineOrder([...remaining], state.find("m.room.power_levels", ""), graph);

  // 4. Apply the iterative auth checks to them, on the partially resolved state.
  applyAllowed(sortedRest, state, room);

  // 5. What the states agree on is put over the result.
  const decided = [...state.own()].map((event) => [event.keyNid, event.nid] as const);
  return new Map(decided.filter(([key]) => !conflict.unconflicted.has(key)));
}

/** @COMPAT(Synapse) Auth chains are followed inside the full conflicted set alone, not through events outside it. */
function selectPower(full: ReadonlyMap<number, GraphEvent>): readonly GraphEvent[] {
  const selected = new Set([...full.values()].filter(isPowerEvent));
  // A set takes what is added to it while it is walked.
  for (const event of selected) {
    for (const nid of event.authNids) {
      const auth = full.get(nid);
      if (auth !== undefined) selected.add(auth);
    }
  }
  return [...selected];
}

/** Power event: power levels, join rules, and the removal of somebody by somebody else. */
function isPowerEvent({ type, stateKey, sender, content }: GraphEvent): boolean {
  if (type === "m.room.member") {
    return (content.membership === "leave" || content.membership === "ban") && sender !== stateKey;
  }
  return stateKey === "" && (type === "m.room.power_levels" || type === "m.room.join_rules");
}
