import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { silentLog } from "@botschaft/platform/log";
import { connect } from "@botschaft/platform/postgres";
import { type BundledPostgres, startBundledPostgres } from "@botschaft/platform/postgres/bundled";

export type Databases = {
  /** As servers are told it; made where there is none. */
  urlOf(key: string): Promise<string>;
  stop(): Promise<void>;
};

/** One PostgreSQL for all servers, each with a database of its own: lighter than one each, and as far apart. */
export async function startDatabases(data: string): Promise<Databases> {
  const dataFolder = join(data, "database");
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  const postgres = await startBundledPostgres({ dataFolder, log: silentLog });
  return {
    async urlOf(key) {
      await ensureDatabase(postgres, key);
      const { user, host, port } = postgres.connection;
      return `postgres://${user}@localhost:${port}/${key}?host=${encodeURIComponent(host)}`;
    },
    stop: () => postgres.stop(),
  };
}

/** @param key one word in lower case */
async function ensureDatabase({ connection }: BundledPostgres, key: string): Promise<void> {
  const session = await connect({ ...connection, database: "postgres" }, "dev network");
  try {
    const { rows } = await session.client.query("SELECT FROM pg_database WHERE datname = $1", [key]);
    if (rows.length === 0) await session.client.query(`CREATE DATABASE ${key}`);
  } finally {
    await session.end();
  }
}
