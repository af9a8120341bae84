import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findSystemPostgres } from "./system-postgres.ts";

type GlobalSetup = { globalSetup(): Promise<void>; globalTeardown(): Promise<void> };

/**
 * Runs `use` with one PostgreSQL cluster for all test files, which find it through our environment.
 * node:test's own --test-global-setup cannot do this: with --test-force-exit it leaves before the teardown is done.
 */
export async function withSharedCluster<Answer>(
  root: string,
  database: "bundled" | "system",
  use: () => Promise<Answer>,
): Promise<Answer> {
  const file = join(root, "packages/testing/src/postgres/global.ts");
  if (!existsSync(file)) return use();
  const before = new Set(Object.keys(process.env));
  const programs = database === "system" ? findSystemPostgres() : undefined;
  if (programs !== undefined) process.env.BOTSCHAFT_TEST_POSTGRES_BIN = programs;
  const cluster = (await import(pathToFileURL(file).href)) as GlobalSetup;
  // The cluster does not keep a process alive, so while it goes down something else must.
  const awake = setInterval(() => undefined, 60_000);
  try {
    await cluster.globalSetup();
    return await use();
  } finally {
    await cluster.globalTeardown();
    clearInterval(awake);
    for (const name of Object.keys(process.env)) if (!before.has(name)) delete process.env[name];
  }
}
