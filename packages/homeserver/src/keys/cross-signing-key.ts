import { MatrixError } from "@botschaft/protocol/errors";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { KeyUsage } from "@botschaft/storage";
import { signedText, storedText } from "./signed-json.ts";

export type CrossSigningKey = {
  readonly usage: KeyUsage;
  /** Unpadded base64. */
  readonly publicKey: string;
  readonly object: JsonObject;
  /** As it is stored. */
  readonly json: string;
  /** Two keys that sign the same are the same, whoever signed them. */
  readonly signed: string;
};

/** @throws {MatrixError} M_INVALID_PARAM, M_BAD_JSON */
export function decodeCrossSigningKey(usage: KeyUsage, value: JsonValue, userId: string): CrossSigningKey {
  const object = withOwnSignatures(isObject(value) ? value : {}, userId);
  if (object.user_id !== userId) throw invalid(usage, "is somebody else's");
  if (!Array.isArray(object.usage) || !object.usage.includes(usage)) throw invalid(usage, "has another usage");
  const publicKey = publicKeyIn(object);
  if (publicKey === undefined) throw invalid(usage, "does not hold one Ed25519 key under its own name");
  return { usage, publicKey, object, json: storedText(object), signed: signedText(object) };
}

export function storedCrossSigningKey(usage: KeyUsage, json: string): CrossSigningKey {
  const object = JSON.parse(json) as JsonObject;
  return { usage, publicKey: publicKeyIn(object) ?? "", object, json, signed: signedText(object) };
}

/** The only key, which is named after itself. */
export function publicKeyIn({ keys }: JsonObject): string | undefined {
  const [entry, ...others] = isObject(keys) ? Object.entries(keys) : [];
  if (entry === undefined || others.length > 0) return undefined;
  const [name, publicKey] = entry;
  return typeof publicKey === "string" && name === `ed25519:${publicKey}` && isPublicKey.test(publicKey)
    ? publicKey
    : undefined;
}

const isPublicKey = /^[A-Za-z0-9+/]{43}$/;

/** What others signed comes by /keys/signatures/upload, and not everybody sees it. */
function withOwnSignatures(key: JsonObject, userId: string): JsonObject {
  if (!isObject(key.signatures)) return key;
  const own = key.signatures[userId];
  return { ...key, signatures: own === undefined ? {} : { [userId]: own } };
}

function invalid(usage: KeyUsage, why: string): MatrixError {
  return new MatrixError("M_INVALID_PARAM", `The ${usage} key ${why}`);
}
