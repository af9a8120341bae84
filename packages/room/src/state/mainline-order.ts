import type { AuthGraph, GraphEvent } from "./graph.ts";
import { byTimeAndId } from "./id-order.ts";

/**
 * Mainline ordering: by how far back in the history of the power levels an event's own power levels lie.
 * https://spec.matrix.org/v1.19/rooms/v12/#definitions
 */
export function mainlineOrder(
  events: readonly GraphEvent[],
  power: GraphEvent | undefined,
  graph: AuthGraph,
): readonly GraphEvent[] {
  const positionOf = power === undefined ? () => Number.POSITIVE_INFINITY : mainlineOf(power, graph);
  const positions = new Map(events.map((event) => [event, positionOf(event.nid)]));
  return events.toSorted((left, right) => {
    const [x = 0, y = 0] = [positions.get(left), positions.get(right)];
    // 1. Whose power levels are older comes first; of equals
    if (x !== y) return x > y ? -1 : 1;
    // 2. and 3. the earlier event, then the smaller id.
    return byTimeAndId(left, right);
  });
}

/** The position of each event: that of the first event of the mainline among its power levels, theirs, and so on. */
function mainlineOf(power: GraphEvent, graph: AuthGraph): (nid: number) => number {
  const powerOf = (nid: number) => graph.authOf(nid).find((auth) => graph.keyOf(auth) === power.keyNid);

  // The mainline: the power levels P, the power levels that P names, and so on.
  const positions = new Map<number, number>();
  for (let nid: number | undefined = power.nid; nid !== undefined && !positions.has(nid); nid = powerOf(nid)) {
    positions.set(nid, positions.size);
  }

  return (event) => {
    const walked: number[] = [];
    const seen = new Set<number>();
    let nid = powerOf(event);
    while (nid !== undefined && !positions.has(nid) && !seen.has(nid)) {
      walked.push(nid);
      seen.add(nid);
      nid = powerOf(nid);
    }
    const position = (nid === undefined ? undefined : positions.get(nid)) ?? Number.POSITIVE_INFINITY;
    // Who else comes by here need not walk on.
    for (const each of walked) positions.set(each, position);
    return position;
  };
}
