import type { ConnectionOptions } from "@botschaft/platform/postgres";

const variable = "BOTSCHAFT_TEST_POSTGRES";

/** The cluster that the test run started for all its files. */
export function readSharedCluster(): ConnectionOptions | undefined {
  const text = process.env[variable];
  return text === undefined ? undefined : (JSON.parse(text) as ConnectionOptions);
}

export function announceSharedCluster(connection: ConnectionOptions): void {
  process.env[variable] = JSON.stringify(connection);
}
