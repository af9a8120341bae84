import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyHistory, anyNonsense, type History } from "../testing/resolution-histories.ts";
import { resolveByDefinition } from "../testing/resolution-reference.ts";
import { written } from "../testing/resolution-rooms.ts";
import { conflictIn } from "./index.ts";

function holds(history: fc.Arbitrary<History>, law: (history: History) => void): void {
  fc.assert(fc.property(history, law), { numRuns: 150 });
}

test("the order of the states does not matter, nor does naming one twice", () => {
  holds(anyHistory, ({ room, sets }) => {
    const resolved = written(room.resolve(sets));
    assert.equal(written(room.resolve(sets.toReversed())), resolved);
    assert.equal(written(room.resolve([...sets, ...sets])), resolved);
  });
});

test("what is resolved stays as it is, and equal states resolve to themselves", () => {
  holds(anyHistory, ({ room, sets }) => {
    const resolved = room.resolve(sets);
    assert.equal(written(room.resolve([resolved, new Map(resolved)])), written(resolved));
    for (const set of sets) assert.equal(written(room.resolve([set])), written(set));
  });
});

test("the result is that of the definitions followed word by word", () => {
  holds(anyHistory, ({ room, sets }) => {
    assert.equal(written(room.resolve(sets)), written(resolveByDefinition(room, sets)));
  });
});

test("nonsense resolves to something, out of the states and the full conflicted set", () => {
  holds(anyNonsense, ({ room, sets }) => {
    const { full } = conflictIn(sets, room.graph, room.rules);
    const resolved = room.resolve(sets);
    const named = new Set(sets.flatMap((set) => [...set.values()]));
    for (const nid of resolved.values()) assert.ok(named.has(nid) || full.has(nid));
    assert.equal(written(room.resolve(sets.toReversed())), written(resolved));
  });
});

test("nonsense, too, resolves as the definitions say", () => {
  // The definitions take every event to be there, and exactly one to be the create event that a room's id implies.
  const named = anyNonsense.filter(
    ({ room, sets }) =>
      room.rules.auth.createIsAuthEvent && sets.every((set) => [...set.values()].every((nid) => room.events.has(nid))),
  );
  holds(named, ({ room, sets }) => {
    assert.equal(written(room.resolve(sets)), written(resolveByDefinition(room, sets)));
  });
});
