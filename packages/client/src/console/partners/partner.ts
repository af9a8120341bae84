import type { ResponseOf } from "@botschaft/protocol/contract";
import { type LogEntry, toLogEntry } from "../decisions/log-entry.ts";

export type PartnerState = "connected" | "waiting" | "cut" | "stopped" | "removed";

export type PartnerKey = {
  readonly keyId: string;
  readonly fingerprint: string;
  /** Milliseconds since 1970; absent for one that nobody compared yet. */
  readonly pinnedAt?: number;
};

/** What is known of the way to its server; a part is absent where nothing is known yet. */
export type PartnerHealth = {
  readonly isReachable?: boolean;
  readonly lastSuccessAt?: number;
  readonly failingSince?: number;
  readonly retryAt?: number;
  readonly certificateExpiresAt?: number;
  readonly queue?: number;
  /** How far its clock is ahead of ours. */
  readonly clockOffsetMs?: number;
};

export type Partner = {
  readonly serverName: string;
  /** The authority's, else the server's. */
  readonly name: string;
  readonly state: PartnerState;
  readonly since: number;
  readonly addedAt: number;
  readonly addedBy?: string;
  /** People compared the digits. */
  readonly isCompared: boolean;
  readonly software?: "botschaft" | "other";
  /** Six groups of five; of the new keys while it is stopped. */
  readonly digits: readonly string[];
  readonly keys: readonly PartnerKey[];
  readonly newKeys: readonly PartnerKey[];
  readonly health: PartnerHealth;
  readonly lastRefusals: readonly LogEntry[];
};

type Wire = ResponseOf<"botschaft", "addPartner">;

export function toPartner(wire: Wire): Partner {
  const { server_name: serverName, added_by: addedBy, software } = wire;
  return {
    serverName,
    name: wire.name ?? serverName,
    state: wire.state,
    since: wire.since,
    addedAt: wire.added_at,
    ...(addedBy === undefined ? {} : { addedBy }),
    isCompared: wire.compared,
    ...(software === undefined ? {} : { software }),
    digits: groupsOf(wire.digits),
    keys: wire.keys.map((key) => ({ keyId: key.key_id, fingerprint: key.fingerprint, pinnedAt: key.pinned_at })),
    newKeys: (wire.new_keys ?? []).map((key) => ({ keyId: key.key_id, fingerprint: key.fingerprint })),
    health: toHealth(wire.health),
    lastRefusals: wire.last_refusals.map(toLogEntry),
  };
}

/** `40312 99017 …` as it is read out. */
export function groupsOf(digits: string): readonly string[] {
  return digits.split(" ").filter((group) => group !== "");
}

function toHealth(wire: Wire["health"]): PartnerHealth {
  return defined({
    isReachable: wire.reachable,
    lastSuccessAt: wire.last_success_at,
    failingSince: wire.failing_since,
    retryAt: wire.retry_at,
    certificateExpiresAt: wire.certificate_expires_at,
    queue: wire.queue,
    clockOffsetMs: wire.clock_offset_ms,
  });
}

function defined(health: { readonly [Part in keyof PartnerHealth]: PartnerHealth[Part] | undefined }): PartnerHealth {
  return Object.fromEntries(Object.entries(health).filter(([, value]) => value !== undefined));
}
