import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { BoundedMap } from "@botschaft/platform/bounded-map";
import { fromBase64 } from "@botschaft/protocol/crypto";

/** Checks Ed25519 signatures on the thread pool: one takes longer than most requests have on the main thread. */
export interface Verifier {
  /** False for a wrong signature and for a key or signature that is none. Both in base64. */
  verify(publicKey: string, text: string, signature: string): Promise<boolean>;
}

const maxKeys = 2_000;
const spkiPrefix = Buffer.from("302a300506032b6570032100", "hex");

export function createVerifier(): Verifier {
  const keys = new BoundedMap<string, KeyObject>(maxKeys);

  function findKey(publicKey: string): KeyObject | undefined {
    const known = keys.get(publicKey);
    if (known !== undefined) return known;
    const raw = fromBase64(publicKey);
    if (raw?.length !== 32) return undefined;
    const key = createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), format: "der", type: "spki" });
    keys.set(publicKey, key);
    return key;
  }

  return {
    verify(publicKey, text, signature) {
      const key = findKey(publicKey);
      const bytes = fromBase64(signature);
      if (key === undefined || bytes?.length !== 64) return Promise.resolve(false);
      return new Promise((resolve, reject) => {
        verify(null, Buffer.from(text), key, bytes, (error, fits) => (error === null ? resolve(fits) : reject(error)));
      });
    },
  };
}
