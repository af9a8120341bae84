import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { OwnKey } from "../x-matrix/build-authorization.ts";
import { signJson } from "./signed-json.ts";

/** The keys of this server. */
export type OwnKeys = {
  readonly server: ServerName;
  /** Those that sign now; the first one signs requests. */
  readonly current: readonly [OwnKey, ...OwnKey[]];
  /** Of the old ones those that still sign what is published: whoever pinned one of them takes the current ones by it. */
  readonly outgoing?: readonly OwnKey[];
  readonly old: readonly RetiredKey[];
};

export type RetiredKey = { readonly keyId: string; readonly publicKey: string; readonly expiredAt: number };

/**
 * The answer to GET /_matrix/key/v2/server: signed with every key that is in use, and by those that go out.
 * https://spec.matrix.org/v1.19/server-server-api/#publishing-keys
 * @param validUntil ms since 1970: until then nobody needs to ask again
 */
export function buildPublishedKeys({ server, current, outgoing = [], old }: OwnKeys, validUntil: number): JsonObject {
  const document: JsonObject = {
    server_name: server,
    valid_until_ts: validUntil,
    verify_keys: Object.fromEntries(current.map(({ keyId, publicKey }) => [keyId, { key: publicKey }])),
    old_verify_keys: Object.fromEntries(
      old.map(({ keyId, publicKey, expiredAt }) => [keyId, { key: publicKey, expired_ts: expiredAt }]),
    ),
  };
  return [...current, ...outgoing].reduce<JsonObject>((signed, key) => signJson(signed, server, key), document);
}
