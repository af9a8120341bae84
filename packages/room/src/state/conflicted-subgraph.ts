import type { AuthGraph } from "./graph.ts";

/**
 * The events on paths of `auth_events` from one conflicted event to another, both ends with them.
 * https://spec.matrix.org/v1.19/rooms/v12/#definitions, conflicted state subgraph
 */
export function conflictedSubgraph(conflicted: ReadonlySet<number>, graph: AuthGraph): ReadonlySet<number> {
  const citing = citationsBelow(conflicted, graph);
  // Everything below is below a conflicted event. On a path is what is above one, too.
  const subgraph = new Set(conflicted);
  for (const nid of subgraph) for (const above of citing.get(nid) ?? []) subgraph.add(above);
  return subgraph;
}

/** For each event in the chains of the conflicted ones: who of these chains cites it. */
function citationsBelow(conflicted: ReadonlySet<number>, graph: AuthGraph): ReadonlyMap<number, readonly number[]> {
  const citing = new Map<number, number[]>();
  const seen = new Set(conflicted);
  // A set takes what is added to it while it is walked.
  for (const nid of seen) {
    for (const auth of graph.authOf(nid)) {
      const citers = citing.get(auth);
      if (citers === undefined) citing.set(auth, [nid]);
      else citers.push(nid);
      seen.add(auth);
    }
  }
  return citing;
}
