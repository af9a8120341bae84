import assert from "node:assert/strict";
import { after, test } from "node:test";
import { connect, type Statement } from "@botschaft/platform/postgres";
import { testDatabase } from "@botschaft/testing/postgres";
import { deleteBatch, rowBatch } from "./row-batch.ts";

const database = await testDatabase("none");
const session = await connect(database.connection, "tests");
after(async () => {
  await session.end();
  await database.drop();
});
const run = ({ text, values }: Statement) => session.client.query(text, values as unknown[]);

type Row = {
  readonly nid: number;
  readonly name: string | null;
  readonly tips: readonly number[];
  readonly id: Uint8Array;
};
await session.client.query("CREATE TABLE thing (nid bigint PRIMARY KEY, name text, tips bigint[] NOT NULL, id bytea)");
const things = rowBatch<Row>(
  "thing",
  [
    ["nid", "int8", (row) => row.nid],
    ["name", "text", (row) => row.name],
    ["tips", "int8[]", (row) => row.tips],
    ["id", "bytea", (row) => row.id],
  ],
  {
    order: 1,
    keyOf: (row) => String(row.nid),
    onConflict: "ON CONFLICT (nid) DO UPDATE SET name = excluded.name, tips = excluded.tips",
  },
);

test("rows of every type arrive, and the last of a key counts", async () => {
  const id = Uint8Array.of(0, 255);
  await run(
    things.statement([
      { nid: 1, name: "first", tips: [1], id },
      { nid: 2, name: null, tips: [], id },
      { nid: 1, name: "last", tips: [2 ** 53 - 1, 3], id },
    ]),
  );
  await run(things.statement([{ nid: 2, name: "ünï", tips: [4, 5, 6], id }]));
  const { rows } = await session.client.query("SELECT nid, name, tips::text, id FROM thing ORDER BY nid");
  assert.deepEqual(rows, [
    { nid: 1, name: "last", tips: "{9007199254740991,3}", id: Buffer.from(id) },
    { nid: 2, name: "ünï", tips: "{4,5,6}", id: Buffer.from(id) },
  ]);
});

test("deletes go by key, all at once", async () => {
  const gone = deleteBatch<{ readonly nid: number }>("thing", [["nid", "int8", (row) => row.nid]], {
    order: 2,
    where: "thing.nid = gone.nid",
  });
  await run(gone.statement([{ nid: 1 }, { nid: 7 }]));
  const { rows } = await session.client.query("SELECT nid FROM thing");
  assert.deepEqual(rows, [{ nid: 2 }]);
});
