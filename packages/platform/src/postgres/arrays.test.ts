import assert from "node:assert/strict";
import { after, test } from "node:test";
import { testDatabase } from "@botschaft/testing/postgres";
import { boolArray, byteaArray, int2Array, int4Array, int8Array, textArray } from "./arrays.ts";
import { createReadPool } from "./reads.ts";

const database = await testDatabase("none");
const reads = createReadPool(database.connection, 1);
after(async () => {
  await reads.close();
  await database.drop();
});

/** What PostgreSQL unpacks from the array, each element as text. */
async function unpack(type: string, array: Buffer): Promise<readonly unknown[]> {
  const text = `SELECT value::text FROM unnest($1::${type}[]) WITH ORDINALITY AS t(value, at) ORDER BY at`;
  const rows = await reads.query<{ value: string | null }>({ name: `unpack ${type}`, text, values: [array] });
  return rows.map(({ value }) => value);
}

const edges = [0, 1, -1, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 32 - 1, -(2 ** 32), 2 ** 53 - 1, -(2 ** 53 - 1), null];
const texts = ["", "a", "ü€😀", '"\\{}', "NULL", null, "x".repeat(100_000)];
const cases: readonly (readonly [string, Buffer, readonly unknown[]])[] = [
  ["int8", int8Array(edges), edges.map((value) => (value === null ? null : String(value)))],
  ["int4", int4Array([0, -1, 2147483647, null, -2147483648]), ["0", "-1", "2147483647", null, "-2147483648"]],
  ["int2", int2Array([0, -1, 32767, null, -32768]), ["0", "-1", "32767", null, "-32768"]],
  ["bool", boolArray([true, false, null]), ["true", "false", null]],
  ["text", textArray(texts), texts],
  ["bytea", byteaArray([Buffer.of(), Buffer.of(0, 255), null]), ["\\x", "\\x00ff", null]],
];

for (const [type, array, expected] of cases) {
  test(`PostgreSQL reads back an array of ${type}`, async () => {
    assert.deepEqual(await unpack(type, array), expected);
  });
}

test("an empty array has no elements in every type", async () => {
  for (const [type, array] of Object.entries({ int8: int8Array([]), text: textArray([]), bytea: byteaArray([]) })) {
    assert.deepEqual(await unpack(type, array), []);
  }
});

test("what would not come back the same is refused", () => {
  assert.throws(() => int8Array([2 ** 53]), RangeError);
  assert.throws(() => int8Array([0.5]), RangeError);
  assert.throws(() => int4Array([2 ** 31]), RangeError);
  assert.throws(() => textArray(["\ud800"]), RangeError);
});
