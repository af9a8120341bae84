import type { Clock } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";
import { canonicalJson } from "@botschaft/protocol/json";
import type { Signer } from "@botschaft/room/event";

/** The one key of this server. */
export type OwnKey = Signer & { readonly serverName: ServerName; readonly publicKey: string };

const validityMs = 24 * 3_600_000;

/** What other servers verify our signatures by. https://spec.matrix.org/v1.19/server-server-api/#publishing-keys */
export function publishedKeys({ serverName, keyId, publicKey, sign }: OwnKey, clock: Clock) {
  const document = {
    server_name: serverName,
    verify_keys: { [keyId]: { key: publicKey } },
    old_verify_keys: {},
    valid_until_ts: clock.now() + validityMs,
  };
  return { ...document, signatures: { [serverName]: { [keyId]: sign(canonicalJson(document)) } } };
}
