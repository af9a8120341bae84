import { verifySignature } from "@botschaft/protocol/crypto";
import { MatrixError } from "@botschaft/protocol/errors";
import { canonicalJson, isObject, JsonError, type JsonObject } from "@botschaft/protocol/json";

/** What is signed: canonical JSON without `signatures` and `unsigned`. https://spec.matrix.org/v1.19/appendices/#signing-json */
export function signedText(object: JsonObject): string {
  const { signatures, unsigned, ...signed } = object;
  return storableJson(signed);
}

/** As it is stored: what servers put into `unsigned` is not kept. @throws {MatrixError} M_BAD_JSON */
export function storedText(object: JsonObject): string {
  const { unsigned, ...stored } = object;
  return storableJson(stored);
}

export function signatureIn(object: JsonObject, userId: string, keyId: string): string | undefined {
  const { signatures } = object;
  const ofUser = isObject(signatures) && Object.hasOwn(signatures, userId) ? signatures[userId] : undefined;
  const signature = isObject(ofUser) && Object.hasOwn(ofUser, keyId) ? ofUser[keyId] : undefined;
  return typeof signature === "string" ? signature : undefined;
}

/** The object's signature by an Ed25519 key. @throws {MatrixError} M_INVALID_SIGNATURE where it is missing or wrong */
export function getSignature(object: JsonObject, userId: string, keyId: string, publicKey: string): string {
  const signature = signatureIn(object, userId, keyId);
  if (signature !== undefined && verifySignature(publicKey, signedText(object), signature)) return signature;
  throw new MatrixError("M_INVALID_SIGNATURE", `The signature by ${keyId} is ${signature ? "wrong" : "missing"}`);
}

function storableJson(object: JsonObject): string {
  try {
    return canonicalJson(object);
  } catch (error) {
    if (error instanceof JsonError) throw new MatrixError("M_BAD_JSON", error.message);
    throw error;
  }
}
