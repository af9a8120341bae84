import assert from "node:assert/strict";
import { test } from "node:test";
import type { RoomVersionRules } from "../versions/index.ts";
import { roomVersions } from "../versions/index.ts";
import { type AuthGraph, conflictIn, overlay, type StateMap } from "./index.ts";

function rulesOf(algorithm: RoomVersionRules["stateResolution"]): RoomVersionRules {
  const rules = roomVersions.find(({ stateResolution }) => stateResolution === algorithm);
  assert.ok(rules);
  return rules;
}

/** Events by number: their key, and what they name. */
type Edges = { readonly [nid: number]: readonly [key: number, ...auth: number[]] };

function graphOf(edges: Edges): AuthGraph {
  return { authOf: (nid) => edges[nid]?.slice(1) ?? [], keyOf: (nid) => edges[nid]?.[0] };
}

const sorted = (numbers: Iterable<number>) => [...numbers].toSorted((left, right) => left - right);

// Key 1 is agreed on, key 2 in conflict, key 3 known to one state only.
const sets: readonly StateMap[] = [
  new Map([
    [1, 10],
    [2, 20],
  ]),
  new Map([
    [1, 10],
    [2, 21],
    [3, 30],
  ]),
];

test("a key that a state lacks is in conflict from version 2 on, and in version 1 it is not", () => {
  const edges = graphOf({});
  const first = conflictIn(sets, edges, rulesOf("v1"));
  assert.deepEqual(sorted(first.unconflicted.values()), [10, 30]);
  assert.deepEqual(first.conflicted, new Map([[2, [20, 21]]]));
  const second = conflictIn(sets, edges, rulesOf("v2"));
  assert.deepEqual(sorted(second.unconflicted.values()), [10]);
  assert.deepEqual(
    second.conflicted,
    new Map([
      [2, [20, 21]],
      [3, [30]],
    ]),
  );
});

test("the full conflicted set has the auth difference, and in version 12 what lies between conflicted events", () => {
  // 21 rests on 5, which the agreed 10 rests on, too, and on 6. 30 rests on 7, and that on the conflicted 20.
  const graph = graphOf({ 10: [1, 5], 21: [2, 5, 6], 30: [3, 7], 7: [9, 20], 20: [2, 5], 5: [9], 6: [9] });
  const difference = conflictIn(sets, graph, rulesOf("v2"));
  assert.deepEqual(sorted(difference.full), [6, 7, 20, 21, 30]);
  assert.deepEqual(sorted(difference.eventsNeeded), [5, 6, 7, 20, 21, 30]);
  // Also 10 rests on 7 now: every state has it in its chain, yet it is on the path from 30 to 20.
  const shared = graphOf({ 10: [1, 7], 21: [2, 6], 30: [3, 7], 7: [9, 20], 20: [2, 5], 5: [9], 6: [9] });
  assert.deepEqual(sorted(conflictIn(sets, shared, rulesOf("v2")).full), [6, 20, 21, 30]);
  assert.deepEqual(sorted(conflictIn(sets, shared, rulesOf("v2.1")).full), [6, 7, 20, 21, 30]);
});

test("states over one base are compared, and their chains, without walking the base", () => {
  class Unwalked extends Map<number, number> {
    override forEach(): never {
      throw new Error("the base is walked");
    }
    override values(): never {
      throw new Error("the base is walked");
    }
    override [Symbol.iterator](): never {
      throw new Error("the base is walked");
    }
  }
  const base = new Unwalked();
  for (let nid = 100; nid < 200; nid++) base.set(nid, nid);
  const topics = [7, 8].map((nid) => overlay(base, new Map([[1, nid]])));
  const graph = graphOf({ 7: [1, 100, 101], 8: [1, 100, 102], 100: [100], 101: [101, 100], 102: [102, 100] });
  for (const algorithm of ["v1", "v2", "v2.1"] as const) {
    const { full, unconflicted } = conflictIn(topics, graph, rulesOf(algorithm));
    assert.deepEqual(sorted(full), [7, 8]);
    assert.equal(unconflicted.size, 100);
  }
});
