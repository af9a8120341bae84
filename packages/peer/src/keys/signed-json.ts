import type { ServerName } from "@botschaft/protocol/ids";
import { canonicalJson, isObject, type JsonObject } from "@botschaft/protocol/json";
import type { OwnKey } from "../x-matrix/build-authorization.ts";

/**
 * What a signature of an object is over.
 * https://spec.matrix.org/v1.19/appendices/#signing-details
 * @throws {JsonError} for a number that canonical JSON does not hold
 */
export function signableText({ signatures: _signatures, unsigned: _unsigned, ...rest }: JsonObject): string {
  return canonicalJson(rest);
}

/** The same object with one signature more. */
export function signJson(object: JsonObject, server: ServerName, key: OwnKey): JsonObject {
  const all = isObject(object.signatures) ? object.signatures : {};
  const own = isObject(all[server]) ? all[server] : {};
  const signature = key.sign(signableText(object));
  return { ...object, signatures: { ...all, [server]: { ...own, [key.keyId]: signature } } };
}

/** The Ed25519 signatures of that server, by key id. */
export function signaturesOf(object: JsonObject, server: ServerName): ReadonlyMap<string, string> {
  const { signatures } = object;
  const own = isObject(signatures) && Object.hasOwn(signatures, server) ? signatures[server] : undefined;
  const entries = isObject(own) ? Object.entries(own) : [];
  return new Map(entries.filter(isSignature));
}

function isSignature(entry: readonly [string, unknown]): entry is [string, string] {
  return entry[0].startsWith("ed25519:") && typeof entry[1] === "string";
}
