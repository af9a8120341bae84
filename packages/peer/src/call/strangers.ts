import type { Clock } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonValue } from "@botschaft/protocol/json";
import { fetchFromServer } from "../keys/fetch-keys.ts";
import type { KnownKeys } from "../keys/known-keys.ts";
import type { Verifier } from "../keys/verifier.ts";
import { createKeySource } from "./ask-for-keys.ts";
import type { Outbound, PeerRequest } from "./outbound.ts";

/**
 * Servers that we do not speak with yet, for becoming acquainted alone: the same guarded wires and certificates, but
 * the border is asked only where they send us to, nothing is signed and no pause is kept.
 */
export interface Strangers {
  /** What it says of its own keys at its own name, checked; nothing is kept. @throws {RemoteError} */
  fetchKeys(server: ServerName): Promise<KnownKeys>;
  /** @throws {RemoteError}, or the signal's reason */
  call(request: Omit<PeerRequest, "ignoresBackOff" | "isUnsigned">): Promise<JsonValue>;
}

/** @param outbound one that asks no border */
export function createStrangers(outbound: Outbound, ports: { clock: Clock; verifier: Verifier }): Strangers {
  const source = createKeySource(outbound);
  // Of keys that come from their server itself no notary is asked.
  const asking = { ...ports, source, keyOfNotary: async () => undefined };
  return {
    fetchKeys: (server) => fetchFromServer(asking, server),
    call: (request) => outbound.call({ ...request, ignoresBackOff: true, isUnsigned: true }),
  };
}
