import { isObject, type JsonObject } from "@botschaft/protocol/json";
import type { VisibleSignatureRow } from "@botschaft/storage";

/** Signatures that were uploaded after the keys they are of. */
export class SignatureBook {
  readonly #byTarget: ReadonlyMap<string, readonly VisibleSignatureRow[]>;

  constructor(signatures: readonly VisibleSignatureRow[]) {
    this.#byTarget = Map.groupBy(signatures, ({ targetId, targetKey }) => `${targetId} ${targetKey}`);
  }

  /** The key with them. @param targetKey a device's id, or a public key */
  sign(key: JsonObject, userId: string, targetKey: string): JsonObject {
    const uploaded = this.#byTarget.get(`${userId} ${targetKey}`);
    if (uploaded === undefined) return key;
    const signatures: Record<string, JsonObject> = isObject(key.signatures)
      ? { ...(key.signatures as Record<string, JsonObject>) }
      : {};
    for (const { signerId, signerKeyId, signature } of uploaded) {
      signatures[signerId] = { ...signatures[signerId], [signerKeyId]: signature };
    }
    return { ...key, signatures };
  }
}
