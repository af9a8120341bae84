import type { ReadPool } from "@botschaft/platform/postgres";
import {
  type AuthGraph,
  conflictIn,
  type GraphEvent,
  keysThatDiffer,
  overlay,
  resolveState,
  type StateMap,
  stateNeededToResolve,
} from "@botschaft/room/state";
import { type RoomVersionRules, roomVersions } from "@botschaft/room/versions";
import { listStateKeyNids } from "@botschaft/storage";
import type { AuthGraphs } from "./auth-graphs.ts";
import type { GraphEvents } from "./graph-events.ts";
import type { LineState } from "./line-state.ts";
import type { Lines } from "./lines.ts";
import { rebase } from "./rebase.ts";

export type ResolutionParts = {
  readonly reads: ReadPool;
  readonly lines: Lines;
  readonly graphs: AuthGraphs;
  readonly events: GraphEvents;
};

/** States of one room, at least one. Everything they rest on is on disk but for `news`. */
export type Disagreement = {
  readonly states: readonly LineState[];
  /** The room version. */
  readonly rulesId: string;
  readonly news: readonly GraphEvent[];
};

/** What the states resolve to, by its difference to the line at the greatest of their positions. */
export async function resolveStates(
  parts: ResolutionParts,
  { states, rulesId, news }: Disagreement,
): Promise<Pick<LineState, "linePos" | "changes">> {
  const { lines, graphs } = parts;
  const rules = getRules(rulesId);
  const { roomNid } = states[0] as LineState;
  const linePos = Math.max(...states.map((state) => state.linePos));
  const line = await lines.at(roomNid, linePos);
  const sets = await listSets(parts, states, { pos: linePos, state: line });
  const fresh = new Map(news.map((event) => [event.nid, event]));
  const rest = [...eventsOf(line, sets)].flatMap((nid) => fresh.get(nid)?.authNids ?? nid);
  const graph = withNews(await graphs.load(roomNid, rest), fresh);
  const conflict = conflictIn(sets, graph, rules);
  const events = new Map([...(await parts.events.list(conflict.eventsNeeded, rules)), ...fresh]);
  const keys = stateNeededToResolve(conflict, events, rules);
  const needed = (await listStateKeyNids(parts.reads, keys)).flatMap((key) => conflict.unconflicted.get(key) ?? []);
  const all = new Map([...events, ...(await parts.events.list(needed, rules))]);
  const resolved = resolveState(conflict, all, graph, rules);
  const differing = keysThatDiffer(line, resolved);
  return { linePos, changes: new Map([...differing].map((keyNid) => [keyNid, resolved.get(keyNid) ?? 0])) };
}

/** All as overlays of one line, which makes what they have in common free. */
async function listSets(
  { lines }: ResolutionParts,
  states: readonly LineState[],
  line: { readonly pos: number; readonly state: StateMap },
): Promise<readonly StateMap[]> {
  // A state told from nothing is known whole: the way of the line up to here need not be walked.
  const whole = (state: LineState) => state.linePos === 0 && line.pos > 0;
  const told = states.filter((state) => !whole(state));
  const changes = (await rebase(lines, told, line.pos)) ?? [];
  const byState = new Map(told.map((state, at) => [state, changes[at] as StateMap]));
  return states.map((state) => overlay(line.state, byState.get(state) ?? replacing(line.state, state.changes)));
}

function withNews(graph: AuthGraph, news: ReadonlyMap<number, GraphEvent>): AuthGraph {
  return {
    authOf: (nid) => news.get(nid)?.authNids ?? graph.authOf(nid),
    keyOf: (nid) => news.get(nid)?.keyNid ?? graph.keyOf(nid),
  };
}

function replacing(line: StateMap, state: StateMap): StateMap {
  const differing = keysThatDiffer(line, state);
  return new Map([...differing].map((keyNid) => [keyNid, state.get(keyNid) ?? 0]));
}

function eventsOf(line: StateMap, sets: readonly StateMap[]): ReadonlySet<number> {
  const nids = new Set(line.values());
  for (const set of sets) {
    for (const keyNid of keysThatDiffer(line, set)) {
      const nid = set.get(keyNid);
      if (nid !== undefined) nids.add(nid);
    }
  }
  return nids;
}

function getRules(id: string): RoomVersionRules {
  const rules = roomVersions.find((each) => each.id === id);
  if (rules === undefined) throw new Error(`There is no room version ${id}`);
  return rules;
}
