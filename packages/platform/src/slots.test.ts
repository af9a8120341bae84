import assert from "node:assert/strict";
import { test } from "node:test";
import { Slots } from "./slots.ts";

test("slots are given in order, once each, and not to whoever has left", async () => {
  const slots = new Slots(1);
  const first = await slots.take();
  const gone = new AbortController();
  const left = slots.take(gone.signal);
  const second = slots.take();
  gone.abort(new Error("left"));
  await assert.rejects(left, /left/);
  assert.equal(slots.waiting, 1);
  first();
  first();
  const giveBack = await second;
  let isTaken = false;
  const third = slots.take().then((leave) => {
    isTaken = true;
    return leave;
  });
  await Promise.resolve();
  assert.ok(!isTaken);
  giveBack();
  (await third)();
  await assert.rejects(async () => slots.take(AbortSignal.abort(new Error("never came"))), /never came/);
  (await slots.take())();
});

test("what is done in a slot gives it back, also when it fails", async () => {
  const slots = new Slots(1);
  await assert.rejects(
    slots.run(async () => {
      throw new Error("no");
    }),
    /no/,
  );
  assert.equal(await slots.run(async () => slots.waiting), 0);
});
