const noLimit = { per_second: 1e6, burst_count: 1e6 };

/** Synapse's limits, out of the way. */
export function noRateLimits(): object {
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
