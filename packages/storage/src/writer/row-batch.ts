import {
  boolArray,
  byteaArray,
  int2Array,
  int4Array,
  int8Array,
  type Statement,
  textArray,
} from "@botschaft/platform/postgres";

/** One table's rows of a whole commit, written with one `INSERT … SELECT FROM unnest(…)`. */
export interface RowBatch<Row> {
  readonly name: string;
  /** Tables are written in this order. */
  readonly order: number;
  statement(rows: readonly Row[]): Statement;
}

type Encoders = {
  readonly int8: readonly (number | null)[];
  readonly int4: readonly (number | null)[];
  readonly int2: readonly (number | null)[];
  readonly bool: readonly (boolean | null)[];
  readonly text: readonly (string | null)[];
  readonly bytea: readonly (Uint8Array | null)[];
  readonly "int8[]": readonly (readonly number[] | null)[];
};
type ColumnType = keyof Encoders;

export type Column<Row> = {
  [Type in ColumnType]: readonly [column: string, type: Type, of: (row: Row) => Encoders[Type][number]];
}[ColumnType];

type Options<Row> = {
  readonly order: number;
  /** What follows the insert: `ON CONFLICT …`. */
  readonly onConflict?: string;
  /** Rows with the same key: the last of a commit counts. PostgreSQL refuses to update a row twice in one statement. */
  readonly keyOf?: (row: Row) => string;
};

export function rowBatch<Row>(table: string, columns: readonly Column<Row>[], options: Options<Row>): RowBatch<Row> {
  const names = columns.map(([column]) => column).join(", ");
  const selected = columns.map(([column, type]) => (type === "int8[]" ? `${column}::int8[]` : column)).join(", ");
  const parameters = columns.map(([, type], at) => `$${at + 1}::${type === "int8[]" ? "text" : type}[]`).join(", ");
  const text =
    `INSERT INTO ${table} (${names}) SELECT ${selected} FROM unnest(${parameters}) AS row_batch (${names}) ` +
    (options.onConflict ?? "");
  return {
    name: table,
    order: options.order,
    statement: (rows) => {
      const last = options.keyOf === undefined ? rows : lastOfEach(rows, options.keyOf);
      return { name: `batch_${table}_${options.order}`, text, values: columns.map((column) => encode(column, last)) };
    },
  };
}

/** Deletes by key, one statement for the whole commit. */
export function deleteBatch<Row>(
  table: string,
  columns: readonly Column<Row>[],
  options: { readonly order: number; readonly where: string },
): RowBatch<Row> {
  const names = columns.map(([column]) => column).join(", ");
  const parameters = columns.map(([, type], at) => `$${at + 1}::${type}[]`).join(", ");
  const text = `DELETE FROM ${table} USING unnest(${parameters}) AS gone (${names}) WHERE ${options.where}`;
  return {
    name: `delete_${table}`,
    order: options.order,
    statement: (rows) => ({
      name: `delete_${table}_${options.order}`,
      text,
      values: columns.map((column) => encode(column, rows)),
    }),
  };
}

function lastOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  if (rows.length < 2) return rows;
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

function encode<Row>([, type, of]: Column<Row>, rows: readonly Row[]): Buffer {
  switch (type) {
    case "int8":
      return int8Array(rows.map(of));
    case "int4":
      return int4Array(rows.map(of));
    case "int2":
      return int2Array(rows.map(of));
    case "bool":
      return boolArray(rows.map(of));
    case "text":
      return textArray(rows.map(of));
    case "bytea":
      return byteaArray(rows.map(of));
    case "int8[]":
      // unnest() would flatten an array of arrays.
      return textArray(rows.map((row) => arrayLiteral(of(row))));
  }
}

function arrayLiteral(numbers: readonly number[] | null): string | null {
  return numbers === null ? null : `{${numbers.join(",")}}`;
}
