import type { Clock } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";

/** Who answers, and when. */
export type Answering = { readonly serverName: ServerName; readonly clock: Clock };

/** Events in the form of a transaction. */
export function transactionOf({ serverName, clock }: Answering, pdus: readonly JsonObject[]) {
  return { origin: serverName, origin_server_ts: clock.now(), pdus };
}
