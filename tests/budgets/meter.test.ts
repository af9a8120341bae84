import assert from "node:assert/strict";
import { after, test } from "node:test";
import { connect } from "@botschaft/platform/postgres";
import { cloneDatabase, ownCluster } from "@botschaft/testing/postgres";
import { meterSettings, openMeter } from "./meter.ts";

const cluster = await ownCluster({ durable: true, settings: meterSettings });
const { connection } = await cloneDatabase(cluster.connection, undefined);
const meter = await openMeter(cluster.connection, connection.database);
const { client, end } = await connect(connection, "writes");
await client.query("CREATE TABLE note (number int PRIMARY KEY, body text)");
after(async () => {
  await meter.close();
  await end();
  await cluster.remove();
});

const write = async (from: number, to: number) => {
  await client.query("BEGIN");
  await client.query("INSERT INTO note SELECT n, repeat('x', 1000) FROM generate_series($1::int, $2::int) n", [
    from,
    to,
  ]);
  await client.query("COMMIT");
};

test("inserts, updates, deletes and statements are counted one by one", async () => {
  await write(1, 20);
  const { walBytes, ...counts } = await meter.measure(async () => {
    await write(21, 30);
    await client.query("UPDATE note SET body = 'short' WHERE number <= 3");
    await client.query("DELETE FROM note WHERE number IN (29, 30)");
    await client.query("SELECT count(*) FROM note");
  });
  assert.deepEqual(counts, { transactions: 3, rows: 15, statements: 6 });
  assert.ok(walBytes > 10 * 1000 && walBytes < 20 * 1000, `${walBytes} bytes`);
});

test("nothing costs nothing", async () => {
  assert.deepEqual(await meter.measure(async () => {}), { transactions: 0, rows: 0, walBytes: 0, statements: 0 });
});

test("a transaction that is rolled back is none, and its rows are", async () => {
  const { transactions, rows } = await meter.measure(async () => {
    await client.query("BEGIN");
    await client.query("INSERT INTO note VALUES (1000, 'x')");
    await client.query("ROLLBACK");
    await write(40, 40);
  });
  assert.deepEqual({ transactions, rows }, { transactions: 1, rows: 2 });
});

test("a checkpoint before the work changes nothing, although whole pages are logged after it", async () => {
  await write(100, 110);
  const warm = await meter.measure(() => write(111, 111));
  await client.query("CHECKPOINT");
  const cold = await meter.measure(() => write(112, 112));
  assert.ok(cold.walBytes < warm.walBytes + 500, `${warm.walBytes} warm, ${cold.walBytes} after the checkpoint`);
});
