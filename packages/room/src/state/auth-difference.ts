import type { AuthGraph, StateMap } from "./graph.ts";

/**
 * The events that are in the auth chain of some of the states but not of all, less the conflicted events that are
 * given. A state's own events count as of its chain.
 * @COMPAT(Synapse) By the letter they do not, and an event all states hold is in the difference when one cites it.
 * https://spec.matrix.org/v1.19/rooms/v12/#definitions, auth difference
 */
export function authDifference(
  disputed: readonly (readonly number[])[],
  unconflicted: StateMap,
  graph: AuthGraph,
): ReadonlySet<number> {
  const chains = disputed.map((events) => addChain(events, new Set(), graph));
  const inSome = chains.reduce((union, chain) => union.union(chain), new Set<number>());
  const inAll = chains.reduce((common, chain) => common.intersection(chain), inSome);
  const difference = inSome.difference(inAll).difference(new Set(disputed.flat()));
  takeAgreed(difference, inAll, unconflicted, graph);
  return difference;
}

/** What an unconflicted event rests on is in every state's chain. */
function takeAgreed(open: Set<number>, agreed: Set<number>, unconflicted: StateMap, graph: AuthGraph): void {
  const agree = (nid: number) => {
    if (!agreed.has(nid)) addChain([nid], agreed, graph, open);
  };
  // Most of what is open stands in the states itself: that is one look each.
  for (const nid of [...open]) if (unconflicted.get(graph.keyOf(nid) ?? 0) === nid) agree(nid);
  if (open.size === 0) return;
  // The rest may be what any of their events names.
  unconflicted.forEach((nid) => {
    if (open.size > 0) graph.authOf(nid).forEach(agree);
  });
}

/** Adds events and their auth chains to a chain, not walking again what is in it, and takes them out of another set. */
function addChain(events: readonly number[], chain: Set<number>, graph: AuthGraph, from?: Set<number>): Set<number> {
  const walk = [...events];
  for (let nid = walk.pop(); nid !== undefined; nid = walk.pop()) {
    if (chain.has(nid)) continue;
    chain.add(nid);
    from?.delete(nid);
    for (const auth of graph.authOf(nid)) if (!chain.has(auth)) walk.push(auth);
  }
  return chain;
}
