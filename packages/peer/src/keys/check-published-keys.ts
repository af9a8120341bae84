import { fromBase64 } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject, JsonError, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { type Refusal, refuse } from "../verdict.ts";
import type { KnownKey, KnownKeys } from "./known-keys.ts";
import { signableText, signaturesOf } from "./signed-json.ts";
import type { Verifier } from "./verifier.ts";

/** However long a server says its keys are valid: so that one can be called back. */
export const longestValidityMs = 7 * 86_400_000;
const maxKeys = 100;
const keyIdForm = /^ed25519:[!-~]{1,128}$/;

/**
 * Another server's published keys, as it answered itself or a notary handed on: of that server, and signed with at
 * least one of the keys in use; a signature that does not fit spoils it.
 * https://spec.matrix.org/v1.19/server-server-api/#publishing-keys
 */
export async function checkPublishedKeys(
  document: JsonValue,
  { server, from, now, verifier }: { server: ServerName; from: ServerName; now: number; verifier: Verifier },
): Promise<{ readonly ok: true; readonly keys: KnownKeys } | Refusal> {
  if (!isObject(document) || document.server_name !== server) return refuse("server_name", `not the keys of ${server}`);
  const keys = parseKeys(document, now);
  if (keys === undefined) return refuse("format", `the keys of ${server} cannot be read`);
  const fits = await isSignedBySome(document, server, keys, verifier);
  if (!fits) return refuse("signature", `the keys of ${server} are not signed by them`);
  return { ok: true, keys: { server, from, fetchedAt: now, keys, document: JSON.stringify(document) } };
}

function parseKeys(document: JsonObject, now: number): readonly KnownKey[] | undefined {
  const { valid_until_ts: validUntil, verify_keys: current, old_verify_keys: old = {} } = document;
  if (typeof validUntil !== "number" || !isObject(current) || !isObject(old)) return undefined;
  const until = Math.min(validUntil, now + longestValidityMs);
  const inUse = Object.entries(current).map(([keyId, value]) => toKey(keyId, value, until, false));
  const retired = Object.entries(old).map(([keyId, value]) => toKey(keyId, value, expiryOf(value, now), true));
  const named = new Set(Object.keys(current));
  // A key that is in use and retired is in use. Keys of other kinds are none of ours.
  const keys = [...inUse, ...retired.filter((key) => key !== undefined && !named.has(key.keyId))];
  return keys.length > maxKeys ? undefined : keys.filter((key) => key !== undefined);
}

function toKey(keyId: string, value: JsonValue, validUntil: number | undefined, isRetired: boolean) {
  const publicKey = isObject(value) ? value.key : undefined;
  if (!keyIdForm.test(keyId) || validUntil === undefined || typeof publicKey !== "string") return undefined;
  return fromBase64(publicKey)?.length === 32 ? { keyId, publicKey, validUntil, isRetired } : undefined;
}

/** A key that is to be retired later has been retired now, or it would outlive the bound of those in use. */
function expiryOf(value: JsonValue, now: number): number | undefined {
  const expired = isObject(value) ? value.expired_ts : undefined;
  return typeof expired === "number" ? Math.min(expired, now) : undefined;
}

async function isSignedBySome(
  document: JsonObject,
  server: ServerName,
  keys: readonly KnownKey[],
  verifier: Verifier,
): Promise<boolean> {
  const text = textOf(document);
  if (text === undefined) return false;
  const signatures = signaturesOf(document, server);
  const signed = keys.filter(({ keyId, isRetired }) => !isRetired && signatures.has(keyId));
  const fits = await Promise.all(
    signed.map(({ keyId, publicKey }) => verifier.verify(publicKey, text, signatures.get(keyId) as string)),
  );
  return fits.length > 0 && fits.every((fit) => fit);
}

function textOf(document: JsonObject): string | undefined {
  try {
    return signableText(document);
  } catch (error) {
    if (error instanceof JsonError) return undefined; // nobody can have signed it
    throw error;
  }
}
