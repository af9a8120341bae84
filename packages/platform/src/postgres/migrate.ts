import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type pg from "pg";
import { StartupProblem } from "../lifecycle.ts";
import { reasonOf } from "../reason.ts";
import { type ConnectionOptions, connect } from "./client.ts";
import { sqlState } from "./errors.ts";

type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly sha256: string };
type Applied = Pick<Migration, "number" | "name" | "sha256">;

/** Any number that nobody else locks: "migrate" in ASCII. */
const migrationLock = 0x6d6967726174;

const insufficientPrivilege = "42501";

/** A migration takes as long as it takes. */
const noLimit = 0;

export type MigrateOptions = {
  /** A schema of its own, made where it is not there; the files then name no schema, and its history stands within it. */
  readonly schema?: string;
};

/**
 * Applies the files `NNNN-name.sql` of the folder that have not been applied yet, in their order, each in a transaction of its
 * own. Rejects with a StartupProblem when the database is newer than the folder, or a file was changed after it was applied.
 */
export async function migrate(
  connection: ConnectionOptions,
  folder: URL,
  { schema }: MigrateOptions = {},
): Promise<void> {
  const migrations = await readMigrations(folder);
  const session = await connect(connection, "botschaft migrations", noLimit);
  const { client } = session;
  try {
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    if (schema !== undefined) await enter(client, schema);
    const applied = await readApplied(client);
    checkHistory(migrations, applied);
    for (const migration of migrations.slice(applied.length)) await apply(client, migration);
  } finally {
    await session.end();
  }
}

async function enter(client: pg.Client, schema: string): Promise<void> {
  const name = client.escapeIdentifier(schema);
  const { rows } = await client.query("SELECT FROM pg_namespace WHERE nspname = $1", [schema]);
  // IF NOT EXISTS asks for the right to make it also where it is there.
  if (rows.length === 0) await create(client, name);
  await client.query(`SET search_path TO ${name}`);
}

async function create(client: pg.Client, schema: string): Promise<void> {
  try {
    await client.query(`CREATE SCHEMA ${schema}`);
  } catch (cause) {
    if (sqlState(cause) !== insufficientPrivilege) throw cause;
    throw new StartupProblem(
      `Botschaft may not make the schema ${schema} in its database. Let its owner call: CREATE SCHEMA ${schema} AUTHORIZATION, and the user of DATABASE_URL`,
      { cause },
    );
  }
}

async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(names.map((name, index) => readMigration(folder, name, index + 1)));
}

async function readMigration(folder: URL, file: string, number: number): Promise<Migration> {
  const name = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file);
  if (name === null || Number(name[1]) !== number) {
    throw new Error(`the migration ${file} should be number ${number}: NNNN-name.sql without gaps`);
  }
  const sql = await readFile(new URL(file, `${folder.href.replace(/\/$/, "")}/`), "utf8");
  return { number, name: name[2] as string, sql, sha256: createHash("sha256").update(sql).digest("hex") };
}

async function readApplied(client: pg.Client): Promise<readonly Applied[]> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS schema_migration (
       number int PRIMARY KEY, name text COLLATE "C" NOT NULL, sha256 text COLLATE "C" NOT NULL)`,
  );
  const { rows } = await client.query<Applied>("SELECT number, name, sha256 FROM schema_migration ORDER BY number");
  return rows;
}

function checkHistory(migrations: readonly Migration[], applied: readonly Applied[]): void {
  if (applied.length > migrations.length) {
    throw new StartupProblem(
      `The database was written by a newer version of Botschaft (schema ${applied.length}, this version knows ${migrations.length}). Install that version, or restore a backup from before it.`,
    );
  }
  for (const [index, { number, name, sha256 }] of applied.entries()) {
    if (number === index + 1 && migrations[index]?.sha256 === sha256) continue;
    throw new StartupProblem(
      `Migration ${number} (${name}) of the database differs from the one of this version. Install the version of Botschaft that made the database.`,
    );
  }
}

async function apply(client: pg.Client, { number, name, sql, sha256 }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query("INSERT INTO schema_migration (number, name, sha256) VALUES ($1, $2, $3)", [
      number,
      name,
      sha256,
    ]);
    const { command } = await client.query("COMMIT");
    if (command !== "COMMIT") throw new Error("PostgreSQL rolled it back");
  } catch (cause) {
    throw new Error(`migration ${number} (${name}) failed: ${reasonOf(cause)}`, { cause });
  }
}
