import assert from "node:assert/strict";
import { test } from "node:test";
import { Turnstile } from "./turnstile.ts";

test("a few pass at a time, in the order they came, and a failure gives its place back", async () => {
  const turnstile = new Turnstile(2);
  const gates = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
  const begun: number[] = [];
  const passing = gates.map((gate, at) =>
    turnstile.pass(async () => {
      begun.push(at);
      await gate.promise;
      return at;
    }),
  );
  await new Promise(setImmediate);
  assert.deepEqual(begun, [0, 1]);
  gates[1]?.reject(new Error("failed"));
  await assert.rejects(passing[1] as Promise<number>);
  await new Promise(setImmediate);
  assert.deepEqual(begun, [0, 1, 2]);
  for (const gate of gates) gate.resolve();
  assert.deepEqual(await Promise.all(passing.filter((_, at) => at !== 1)), [0, 2, 3, 4]);
});
