import type { Clock } from "@botschaft/platform/clock";
import type { JsonObject } from "@botschaft/protocol/json";
import { buildPublishedKeys, type OwnKeys } from "./published-keys.ts";

/** Others need not ask for so long. Not more: a key that is taken back is used against us until then. */
const validityMs = 24 * 3_600_000;

/** Our answer to GET /_matrix/key/v2/server, signed anew when half of its time has passed or the keys are others. */
export function createPublishedKeys(clock: Clock, ownKeys: () => OwnKeys): () => JsonObject {
  let signed: { readonly keys: OwnKeys; readonly at: number; readonly document: JsonObject } | undefined;
  return () => {
    const keys = ownKeys();
    const now = clock.now();
    if (signed === undefined || signed.keys !== keys || now - signed.at > validityMs / 2)
      signed = { keys, at: now, document: buildPublishedKeys(keys, now + validityMs) };
    return signed.document;
  };
}
