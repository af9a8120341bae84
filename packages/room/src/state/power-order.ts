import { powerLevelsFrom } from "../power/index.ts";
import { authEventsOf, type Room } from "./auth-checks.ts";
import type { GraphEvent } from "./graph.ts";
import { Heap } from "./heap.ts";
import { byTimeAndId } from "./id-order.ts";

type Node = { readonly event: GraphEvent; readonly level: number; waitsFor: number; readonly citing: Node[] };

/**
 * Reverse topological power ordering, earliest first: no event before one that it names in its `auth_events`, and of
 * those that could come next always the smallest.
 * https://spec.matrix.org/v1.19/rooms/v12/#definitions
 */
export function powerOrder(selected: readonly GraphEvent[], room: Room): readonly GraphEvent[] {
  const nodes = nodesOf(selected, room);
  const next = new Heap<Node>(compare);
  for (const node of nodes) if (node.waitsFor === 0) next.push(node);
  const sorted: GraphEvent[] = [];
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    sorted.push(node.event);
    for (const citing of node.citing) if (--citing.waitsFor === 0) next.push(citing);
  }
  return sorted;
}

function compare(left: Node, right: Node): number {
  // 1. The sender with the greater level comes first; of equals
  if (left.level !== right.level) return left.level > right.level ? -1 : 1;
  // 2. and 3. the earlier event, then the smaller id.
  return byTimeAndId(left.event, right.event);
}

function nodesOf(selected: readonly GraphEvent[], room: Room): readonly Node[] {
  const nodes = new Map<number, Node>();
  for (const event of selected)
    nodes.set(event.nid, { event, level: senderLevel(event, room), waitsFor: 0, citing: [] });
  for (const node of nodes.values()) {
    for (const nid of new Set(node.event.authNids)) {
      const auth = nodes.get(nid);
      if (auth === undefined) continue;
      node.waitsFor++;
      auth.citing.push(node);
    }
  }
  return [...nodes.values()];
}

/** The sender's level as the event's own auth events have it. */
function senderLevel(event: GraphEvent, { events, implied, rules }: Room): number {
  const named = authEventsOf(event, events, implied);
  const find = (type: string) => named.findLast((each) => each.type === type && each.stateKey === "");
  return powerLevelsFrom(find("m.room.power_levels")?.content, find("m.room.create"), rules).userLevel(event.sender);
}
