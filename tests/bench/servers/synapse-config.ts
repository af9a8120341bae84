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
  const { user, host, port: databasePort, password } = database;
  const args = { user, host, port: databasePort, dbname: database.database, cp_min: 5, cp_max: 10 };
  return {
    server_name: "localhost",
    listeners: [listener],
    database: { name: "psycopg2", args: { ...args, ...(password !== undefined && { password }) } },
    registration_shared_secret: secret,
    report_stats: false,
    trusted_key_servers: [],
    suppress_key_server_warning: true,
    presence: { enabled: false },
    ...noRateLimits(),
  };
}
