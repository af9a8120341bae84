import type { ServerName } from "@botschaft/protocol/ids";
import { parseServerName } from "@botschaft/protocol/ids";
import { decodeJsonText, isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { KeyRing } from "./key-ring.ts";
import type { OwnKeys } from "./published-keys.ts";
import { signJson } from "./signed-json.ts";

type NotaryPorts = {
  readonly clock: { now(): number };
  readonly keyRing: KeyRing;
  readonly ownKeys: () => OwnKeys;
  readonly publishedKeys: () => JsonObject;
};

/** What others ask for: key ids by server, each with the time until which it should be valid. */
export type NotaryQuery = { readonly [server: string]: JsonValue };

/** Of one question; a server that is not known costs us a call. */
const maxServers = 50;
const maxKeyIds = 50;

/**
 * The answer to /_matrix/key/v2/query: what we know of other servers' keys, with our signature beside theirs. Who is
 * not known and not reached is left out.
 * https://spec.matrix.org/v1.19/server-server-api/#querying-keys-through-another-server
 */
export async function answerNotaryQuery(ports: NotaryPorts, query: NotaryQuery): Promise<JsonObject> {
  const asked = Object.entries(query).slice(0, maxServers);
  const documents = await Promise.all(asked.map(([server, keys]) => documentOf(ports, parseServerName(server), keys)));
  return { server_keys: documents.filter((document) => document !== undefined) };
}

async function documentOf(
  { clock, keyRing, ownKeys, publishedKeys }: NotaryPorts,
  server: ServerName | undefined,
  keys: JsonValue,
): Promise<JsonObject | undefined> {
  const own = ownKeys();
  if (server === undefined) return undefined;
  if (server === own.server) return publishedKeys();
  const wanted = isObject(keys) ? Object.entries(keys).slice(0, maxKeyIds) : [];
  const until = Math.max(clock.now(), ...wanted.map(([, criteria]) => minimumOf(criteria)));
  const known = await keyRing.findFresh(
    server,
    wanted.map(([keyId]) => keyId),
    until,
  );
  const document = known === undefined ? undefined : decodeJsonText(known.document);
  return isObject(document) ? signJson(document, own.server, own.current[0]) : undefined;
}

function minimumOf(criteria: JsonValue): number {
  const minimum = isObject(criteria) ? criteria.minimum_valid_until_ts : undefined;
  return typeof minimum === "number" ? minimum : 0;
}
