import assert from "node:assert/strict";
import { test } from "node:test";
import { createDeliveries } from "./deliveries.ts";

test("a message has arrived when every listener has heard it; warm-up does not count", async () => {
  const deliveries = createDeliveries(2);
  const first = deliveries.send(100, false);
  const second = deliveries.send(110, true);
  assert.notEqual(first.mark, second.mark);
  for (const at of [115, 130]) deliveries.heard(`${second.mark} Good morning`, at);
  await second.arrived;
  deliveries.heard(`${second.mark} Good morning`, 140);
  deliveries.heard("Good morning", 140);
  assert.deepEqual(deliveries.samples, [5, 20]);
  let arrived = false;
  void first.arrived.then(() => {
    arrived = true;
  });
  deliveries.heard(first.mark, 150);
  await Promise.resolve();
  assert.equal(arrived, false);
  deliveries.heard(first.mark, 160);
  await first.arrived;
  assert.deepEqual(deliveries.samples, [5, 20]);
});
