import type { DestinationState } from "@botschaft/peer";
import { type DestinationRow, listDestinations } from "@botschaft/storage";

/** Servers that failed when the last process ended: what the sender wrote of them. */
export async function listFailing(reads: Parameters<typeof listDestinations>[0]): Promise<readonly DestinationState[]> {
  return (await listDestinations(reads)).flatMap(stateIn);
}

function stateIn({ server, failingSinceTs, failedTs, backOffMs }: DestinationRow): readonly DestinationState[] {
  if (failingSinceTs === null || failedTs === null || backOffMs === null) return [];
  const retryAt = failedTs + backOffMs;
  return [{ server: server as DestinationState["server"], failures: 1, failingSince: failingSinceTs, retryAt }];
}
