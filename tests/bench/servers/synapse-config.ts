import type { ConnectionOptions } from "@botschaft/platform/postgres";

export type SynapseSettings = {
  readonly port: number;
  readonly secret: string;
  readonly folder: string;
  readonly database: ConnectionOptions;
};

const noLimit = { per_second: 1e6, burst_count: 1e6 };

/**
 * Synapse as it comes, in one process, without rate limits. What would cost it time and is not measured is off: presence
 * (which Botschaft does not serve), statistics, log lines below a warning. JSON is YAML, so no library is needed.
 */
export function synapseConfig({ port, secret, folder, database }: SynapseSettings): string {
  const listener = { port, type: "http", bind_addresses: ["127.0.0.1"], resources: [{ names: ["client"] }] };
  const { user, host, port: databasePort, password } = database;
  const args = { user, host, port: databasePort, dbname: database.database, cp_min: 5, cp_max: 10 };
  return JSON.stringify({
    server_name: "localhost",
    listeners: [listener],
    database: { name: "psycopg2", args: { ...args, ...(password !== undefined && { password }) } },
    log_config: `${folder}/log-config.yaml`,
    media_store_path: `${folder}/media`,
    signing_key_path: `${folder}/signing.key`,
    pid_file: `${folder}/pid`,
    registration_shared_secret: secret,
    report_stats: false,
    trusted_key_servers: [],
    suppress_key_server_warning: true,
    presence: { enabled: false },
    ...rateLimits(),
  });
}

function rateLimits(): object {
  return {
    rc_message: noLimit,
    rc_registration: noLimit,
    rc_login: { address: noLimit, account: noLimit, failed_attempts: noLimit },
    rc_joins: { local: noLimit, remote: noLimit },
    rc_joins_per_room: noLimit,
    rc_invites: { per_room: noLimit, per_user: noLimit, per_issuer: noLimit },
    rc_room_creation: noLimit,
    rc_profile: noLimit,
  };
}

/** Warnings to standard error, which we keep in a file. */
export function synapseLogConfig(): string {
  return JSON.stringify({
    version: 1,
    formatters: { plain: { format: "%(asctime)s %(name)s %(levelname)s %(message)s" } },
    handlers: { console: { class: "logging.StreamHandler", formatter: "plain" } },
    root: { level: "WARNING", handlers: ["console"] },
    disable_existing_loggers: false,
  });
}
