import { compareCodePoints } from "@botschaft/protocol/json";
import type { Room } from "./auth-checks.ts";
import type { Conflict } from "./conflict.ts";
import type { GraphEvent, StateMap } from "./graph.ts";
import { isAllowed } from "./is-allowed.ts";
import { sha1 } from "./sha1.ts";
import { StateIndex } from "./state-index.ts";

/** The events between which one key has to be decided, by ascending depth, then descending SHA-1 of the id. */
type Contest = { readonly keyNid: number; readonly sorted: readonly [GraphEvent, ...GraphEvent[]] };

/**
 * The algorithm of room version 1. Gives the keys that it decides, on top of the unconflicted state map.
 * https://spec.matrix.org/v1.19/rooms/v1/#state-resolution
 */
export function resolveV1(conflict: Conflict, unconflicted: StateIndex, room: Room): StateMap {
  // Start with the union of the states, less the conflicting events. The same goes on over the winners of each pass.
  const state = new StateIndex([], new StateIndex([...unconflicted.own()].filter((event) => !event.rejected)));
  const contests = [...conflict.conflicted].flatMap(([keyNid, nids]) => contestOf(keyNid, nids, room));
  const decided = new Map<number, number>();
  const decide = (isPart: (contest: Contest) => boolean, choose: (contest: Contest) => GraphEvent) => {
    // @COMPAT(Synapse) What a pass decides comes into the state together: the members do not see each other's winners.
    const winners = contests.filter((each) => !decided.has(each.keyNid) && isPart(each)).map(choose);
    for (const winner of winners) decided.set(winner.keyNid, winner.nid);
    for (const winner of winners) state.put(winner);
  };
  const isAbout = (type: string) => (contest: Contest) => contest.sorted[0].type === type;

  // What has nothing to stand against is decided.
  // @COMPAT(Synapse) It has no say about the others: it comes up when the rest of its key was rejected.
  for (const { keyNid, sorted } of contests) if (sorted.length === 1) decided.set(keyNid, sorted[0].nid);
  // First the power levels, then the join rules, then the memberships,
  decide(isPowerLevels, (contest) => lastOfRow(contest, state, room));
  decide(isAbout("m.room.join_rules"), (contest) => lastOfRow(contest, state, room));
  decide(isAbout("m.room.member"), (contest) => lastOfRow(contest, state, room));
  // and everything else, which has no say about rights.
  decide(
    () => true,
    (contest) => highestAllowed(contest, state, room),
  );
  return decided;
}

function isPowerLevels({ sorted: [first] }: Contest): boolean {
  return first.type === "m.room.power_levels" && first.stateKey === "";
}

/** The first of the list is added; each that follows must be allowed by the state with the one before it, or it ends. */
function lastOfRow({ sorted }: Contest, state: StateIndex, { events, rules }: Room): GraphEvent {
  let [winner] = sorted;
  for (const next of sorted.slice(1)) {
    const found = winner;
    const find = (type: string, stateKey: string) =>
      type === found.type && stateKey === found.stateKey ? found : state.find(type, stateKey);
    if (!isAllowed(next, find, events, rules)) break;
    winner = next;
  }
  return winner;
}

/** The event of the greatest depth and lowest SHA-1 that the state allows. */
function highestAllowed({ sorted }: Contest, state: StateIndex, { events, rules }: Room): GraphEvent {
  const find = (type: string, stateKey: string) => state.find(type, stateKey);
  // @COMPAT(Synapse) Where none is allowed, the one of the least depth is taken.
  return sorted.findLast((event) => isAllowed(event, find, events, rules)) ?? sorted[0];
}

/** @COMPAT(Synapse) Rejected events do not take part. */
function contestOf(keyNid: number, nids: readonly number[], { events }: Room): readonly Contest[] {
  const present = nids.flatMap((nid) => events.get(nid) ?? []).filter((event) => !event.rejected);
  const hashes = new Map(present.map((event) => [event, sha1(event.eventId)]));
  const hashOf = (event: GraphEvent) => hashes.get(event) ?? "";
  const [first, ...rest] = present.toSorted(
    (left, right) => left.depth - right.depth || compareCodePoints(hashOf(right), hashOf(left)),
  );
  return first === undefined ? [] : [{ keyNid, sorted: [first, ...rest] }];
}
