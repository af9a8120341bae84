import assert from "node:assert/strict";
import { test } from "node:test";
import { KeyedTurns } from "./keyed-turns.ts";

test("acts of one key follow each other, also after one that failed; another key does not wait", async () => {
  const turns = new KeyedTurns<string>();
  const seen: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = turns.run("a", async () => {
    await gate.promise;
    seen.push("first");
    throw new Error("failed");
  });
  const second = turns.run("a", async () => seen.push("second"));
  await turns.run("b", async () => seen.push("other"));
  gate.resolve();
  await assert.rejects(first);
  await second;
  assert.deepEqual(seen, ["other", "first", "second"]);
});
