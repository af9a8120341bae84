import assert from "node:assert/strict";
import { test } from "node:test";
import type { UserId } from "@botschaft/protocol/ids";
import type { GroupCommit, Unit } from "@botschaft/storage";
import { People } from "./people.ts";
import { StateKeys } from "./state-keys.ts";

const alice = "@alice:localhost" as UserId;

/** A disk on which nothing is found, each look answered when the test says so, and a writer that commits at once. */
function stage() {
  const looks: PromiseWithResolvers<never[]>[] = [];
  const units: Unit[] = [];
  const reads = {
    query() {
      const look = Promise.withResolvers<never[]>();
      looks.push(look);
      return look.promise;
    },
    async close() {},
  };
  let last = 0;
  const writer = {
    numbers: { next: () => ++last },
    async submit(unit: Unit) {
      units.push(unit);
      unit.apply?.([]);
      return { results: [] };
    },
  };
  const storage = { reads, writer: writer as unknown as GroupCommit };
  const stateKeys = new StateKeys(storage);
  const answer = async () => {
    looks.shift()?.resolve([]);
    await new Promise(setImmediate);
  };
  return { stateKeys, people: new People(storage, stateKeys), units, answer };
}

const interned: readonly (readonly [string, (parts: ReturnType<typeof stage>) => Promise<number>])[] = [
  ["a pair of type and state key", ({ stateKeys }) => stateKeys.intern("m.room.topic", "")],
  ["a person", ({ people }) => people.intern(alice)],
];

for (const [what, intern] of interned) {
  test(`${what} is made once, also for who looked before it was made and heard of it afterwards`, async () => {
    const parts = stage();
    const both = [intern(parts), intern(parts)];
    await parts.answer();
    await parts.answer();
    const [first, second] = await Promise.all(both);
    assert.equal(first, second);
    assert.equal(parts.units.length, 1);
    assert.equal(await intern(parts), first);
  });
}
