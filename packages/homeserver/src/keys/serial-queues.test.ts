import assert from "node:assert/strict";
import { test } from "node:test";
import { SerialQueues } from "./serial-queues.ts";

test("what has one key runs one after the other, what has another beside it", async () => {
  const queues = new SerialQueues();
  const seen: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = queues.run(1, async () => {
    await gate.promise;
    seen.push("first");
  });
  const second = queues.run(1, async () => seen.push("second"));
  await queues.run(2, async () => seen.push("other"));
  gate.resolve();
  await Promise.all([first, second]);
  assert.deepEqual(seen, ["other", "first", "second"]);
});

test("what goes wrong stops nobody else", async () => {
  const queues = new SerialQueues();
  const wrong = queues.run(1, () => Promise.reject(new Error("wrong")));
  const next = queues.run(1, async () => "done");
  await assert.rejects(wrong, /wrong/);
  assert.equal(await next, "done");
});
