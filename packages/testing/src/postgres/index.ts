import { existsSync } from "node:fs";
import type { ConnectionOptions } from "@botschaft/platform/postgres";
import { createTestCluster } from "./cluster.ts";
import { cloneDatabase, type TestDatabase } from "./databases.ts";
import { readSharedCluster } from "./shared.ts";

export { type ClusterOptions, createTestCluster as ownCluster, type TestCluster } from "./cluster.ts";
export { cloneDatabase, type TestDatabase } from "./databases.ts";
export { openWire, type Wire } from "./wire.ts";

const ownMigrations = new URL("../../../storage/migrations/", import.meta.url);

let started: Promise<ConnectionOptions> | undefined;

/**
 * A database of one's own, with the server's migrations applied unless others are given (or `none`). It lies in the test run's
 * cluster, which does not sync to disk: never for crash plays. A test file that runs alone starts a cluster.
 */
export async function testDatabase(migrations: URL | "none" = ownMigrations): Promise<TestDatabase> {
  const cluster = readSharedCluster() ?? (await startOnce());
  return cloneDatabase(cluster, migrations === "none" || !existsSync(migrations) ? undefined : migrations);
}

function startOnce(): Promise<ConnectionOptions> {
  started ??= createTestCluster().then(({ connection }) => connection);
  return started;
}
