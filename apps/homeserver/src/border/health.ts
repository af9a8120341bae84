import type { createOutbound, Partner } from "@botschaft/homeserver";
import type { Peers } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";

type Parts = {
  readonly sender: ReturnType<typeof createOutbound>["sender"];
  readonly peers: Pick<Peers, "destinations" | "sightings">;
};

/** More than this wait is told as this many. */
const countedAtMost = 1_000;

/** How it goes with a server, as far as it is known here; nobody is called for it. */
export async function healthOf({ sender, peers }: Parts, server: ServerName): Promise<Partner["health"]> {
  const destination = sender.destinations.find(server);
  const { failingSinceTs = null, failedTs = null, backOffMs = null, lastSuccessTs = null } = destination?.toRow() ?? {};
  const failing = peers.destinations.find(server);
  const seen = peers.sightings.find(server);
  const failingSince = failingSinceTs ?? failing?.failingSince;
  const retryAt = failedTs === null || backOffMs === null ? failing?.retryAt : failedTs + backOffMs;
  const lastSuccess = Math.max(lastSuccessTs ?? 0, seen?.answeredAt ?? 0);
  const isKnown = failingSince !== undefined || lastSuccess > 0;
  return withoutUndefined({
    reachable: isKnown ? failingSince === undefined : undefined,
    last_success_at: lastSuccess === 0 ? undefined : lastSuccess,
    failing_since: failingSince,
    retry_at: retryAt,
    certificate_expires_at: seen?.certificateEndsAt,
    queue: await destination?.countWaiting(countedAtMost),
    clock_offset_ms: seen?.clockAheadMs,
  });
}

type Defined<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

function withoutUndefined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}
