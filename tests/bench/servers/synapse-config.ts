import type { ConnectionOptions } from "@botschaft/platform/postgres";
import { noRateLimits } from "@botschaft/testing/programs";

export type SynapseSettings = {
  readonly port: number;
  readonly secret: string;
  readonly database: ConnectionOptions;
};

/**
 * Synapse as it comes, in one process, without rate limits. What would cost it time and is not measured is off: presence
 * (which Botschaft does not serve), statistics, log lines below a warning.
 */
export function synapseConfig({ port, secret, database }: SynapseSettings): object {
  const listener = { port, type: "http", bind_addresses: ["127.0.0.1"], resources: [{ names: ["client"] }] };
  return {
    server_name: "localhost",
    listeners: [listener],
    database: databaseOf(database),
    registration_shared_secret: secret,
    report_stats: false,
    trusted_key_servers: [],
    suppress_key_server_warning: true,
    presence: { enabled: false },
    ...noRateLimits(),
  };
}

/** As Synapse is told of a PostgreSQL. */
export function databaseOf({ user, host, port, password, database }: ConnectionOptions): object {
  const args = { user, host, port, dbname: database, cp_min: 5, cp_max: 10 };
  return { name: "psycopg2", args: { ...args, ...(password !== undefined && { password }) } };
}
