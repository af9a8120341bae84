import assert from "node:assert/strict";
import { after, test } from "node:test";
import { share } from "./meter.ts";
import { openPartnership } from "./partners.ts";

const { meter, clock, net, partners, say, settle, close } = await openPartnership(10);
after(close);

const messages = 60;

/** How many events each partner was sent. */
function arrivals(from: number): readonly number[] {
  const sent = net.calls
    .slice(from)
    .filter(({ operation, status }) => operation === "sendTransaction" && status === 200);
  return partners.map((partner) =>
    sent
      .filter(({ to }) => to === partner)
      .reduce((sum, { body }) => sum + ((body?.pdus as readonly object[]) ?? []).length, 0),
  );
}

test("a message to ten partners writes no row a destination; where they stand is saved together, later", async () => {
  await say("before");
  await settle();
  clock.pass(2_000);
  await settle();
  const from = net.calls.length;
  const whole = await meter.measure(async () => {
    for (let nth = 0; nth < messages; nth++) await say(`message ${nth}`);
    await settle();
  });
  const cost = share(whole, messages);
  assert.deepEqual(
    arrivals(from),
    partners.map(() => messages),
  );
  console.log(`a message to ten partners: ${JSON.stringify(cost)}`);
  assert.equal(cost.rows, 3);
  assert.ok(cost.transactions <= 1 && cost.walBytes <= 4096, JSON.stringify(cost));
  const cursors = await meter.measure(async () => {
    clock.pass(2_000);
    await settle();
  });
  assert.deepEqual({ transactions: cursors.transactions, rows: cursors.rows }, { transactions: 1, rows: 10 });
});
