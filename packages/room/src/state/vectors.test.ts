import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { GraphRoom, written } from "../testing/resolution-rooms.ts";
import { eventOfRow, type VectorFile } from "../testing/resolution-vectors.ts";

const folder = new URL("../../vectors/resolution/", import.meta.url);

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name): VectorFile => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

test("there are vectors of each algorithm", () => {
  const versions = files.map(({ version }) => Number(version)).toSorted((left, right) => left - right);
  assert.deepEqual(versions, [1, 2, 6, 9, 10, 11, 12]);
  assert.ok(files.every(({ histories }) => histories.length >= 36));
});

for (const { version, synapse, histories } of files) {
  test(`version ${version}: states resolve as they do in Synapse ${synapse}`, () => {
    const wrong: string[] = [];
    histories.forEach(({ events, cases }, number) => {
      const room = new GraphRoom(version, events.map(eventOfRow));
      cases.forEach(({ sets, state }, place) => {
        const found = written(room.resolve(sets.map((set) => room.stateOf(set))));
        const expected = written(room.stateOf(state));
        if (found !== expected) wrong.push(`history ${number}, case ${place}: ${found} instead of ${expected}`);
      });
    });
    assert.deepEqual(wrong, []);
  });
}
