import type { ConnectionOptions } from "@botschaft/platform/postgres";
import pg from "pg";
import type { Kept } from "./secret.ts";

/** Every value of every column of every table, as its own bytes (binary COPY): bytea as it is, text in UTF-8. */
export async function* copyDatabase(connection: ConnectionOptions): AsyncGenerator<Kept> {
  // The server's own connections are in pipeline mode, in which the driver takes no COPY.
  const { host, port, user, database, password = "" } = connection;
  const client = new pg.Client({ host, port, user, database, password });
  await client.connect();
  try {
    for (const table of await listTables(client)) yield* copyTable(client, table);
  } finally {
    await client.end();
  }
}

type Table = { readonly name: string; readonly columns: readonly string[] };

async function listTables(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT format('%I.%I', nspname, relname) AS name, array_agg(attname::text ORDER BY attnum) AS columns
       FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace JOIN pg_attribute ON attrelid = pg_class.oid
      WHERE relkind IN ('r', 'm') AND attnum > 0 AND NOT attisdropped
        AND nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
      GROUP BY 1 ORDER BY 1`,
  );
  return rows;
}

async function* copyTable(client: pg.Client, { name, columns }: Table): AsyncGenerator<Kept> {
  const bytes = await copyOut(client, `COPY ${name} TO STDOUT (FORMAT binary)`);
  for (const { column, value } of valuesIn(bytes)) yield { where: `${name}.${columns[column]}`, bytes: value };
}

/** A query as the driver takes it: it hands over the rows of a COPY and says when it is over. */
class CopyOut implements pg.Submittable {
  readonly chunks: Uint8Array[] = [];
  readonly #text: string;
  callback: (error?: Error) => void;

  constructor(text: string, callback: (error?: Error) => void) {
    this.#text = text;
    this.callback = callback;
  }

  submit(connection: { query(text: string): void }): void {
    connection.query(this.#text);
  }

  handleCopyData({ chunk }: { readonly chunk: Uint8Array }): void {
    this.chunks.push(Buffer.from(chunk));
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.callback();
  }

  handleError(error: Error): void {
    this.callback(error);
  }
}

function copyOut(client: pg.Client, text: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const copy = new CopyOut(text, (error) =>
      error === undefined ? resolve(Buffer.concat(copy.chunks)) : reject(error),
    );
    client.query(copy);
  });
}

const signatureLength = 11;
const lastRow = -1;
const absent = -1;

/** PostgreSQL's binary COPY: a head, then each row as a count of values, each value as a length and its bytes. */
function* valuesIn(bytes: Buffer): Generator<{ readonly column: number; readonly value: Buffer }> {
  let at = signatureLength + 4;
  at += 4 + bytes.readInt32BE(at);
  for (let count = bytes.readInt16BE(at); count !== lastRow; count = bytes.readInt16BE(at)) {
    at += 2;
    for (let column = 0; column < count; column++) {
      const length = bytes.readInt32BE(at);
      at += 4;
      if (length === absent) continue;
      yield { column, value: bytes.subarray(at, at + length) };
      at += length;
    }
  }
}
