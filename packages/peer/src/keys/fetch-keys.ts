import type { Clock } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { RemoteError } from "../remote-error.ts";
import { checkPublishedKeys } from "./check-published-keys.ts";
import type { KeyQuery, KeySource } from "./key-source.ts";
import type { KnownKeys } from "./known-keys.ts";
import { signableText, signaturesOf } from "./signed-json.ts";
import type { Verifier } from "./verifier.ts";

export type Asking = {
  readonly clock: Clock;
  readonly source: KeySource;
  readonly verifier: Verifier;
  readonly keyOfNotary: (notary: ServerName, keyId: string) => Promise<string | undefined>;
};

/** @throws {RemoteError} also for keys that are not properly signed */
export async function fetchFromServer(asking: Asking, server: ServerName): Promise<KnownKeys> {
  return checked(asking, await asking.source.askServer(server), server, server);
}

/**
 * Undefined where the notary does not know. Its answers are signed twice: by it, and by whom they are about.
 * https://spec.matrix.org/v1.19/server-server-api/#querying-keys-through-another-server
 * @throws {RemoteError}
 */
export async function fetchFromNotary(
  asking: Asking,
  notary: ServerName,
  query: KeyQuery,
): Promise<KnownKeys | undefined> {
  const { server } = query;
  const answer = await asking.source.askNotary(notary, query);
  const documents = isObject(answer) && Array.isArray(answer.server_keys) ? answer.server_keys : [];
  const about = (documents as readonly JsonValue[]).find((item) => isObject(item) && item.server_name === server);
  if (about === undefined || !isObject(about)) return undefined;
  if (!(await isSignedByNotary(asking, about, notary)))
    throw new RemoteError("bad-answer", `${notary} did not sign what it says of ${server}`, { server: notary });
  return checked(asking, about, server, notary);
}

async function checked(
  { clock, verifier }: Asking,
  document: JsonValue,
  server: ServerName,
  from: ServerName,
): Promise<KnownKeys> {
  const verdict = await checkPublishedKeys(document, { server, from, now: clock.now(), verifier });
  if (verdict.ok) return verdict.keys;
  throw new RemoteError("bad-answer", `${from} answered wrongly: ${verdict.why}`, { server: from });
}

async function isSignedByNotary(asking: Asking, document: JsonObject, notary: ServerName): Promise<boolean> {
  // One is enough; more than a few would only make us look for keys.
  for (const [keyId, signature] of [...signaturesOf(document, notary)].slice(0, 3)) {
    const publicKey = await asking.keyOfNotary(notary, keyId);
    if (publicKey !== undefined && (await asking.verifier.verify(publicKey, signableText(document), signature)))
      return true;
  }
  return false;
}
