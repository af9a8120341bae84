import { createPrivateKey, createPublicKey, hash, type KeyObject, randomBytes, sign, verify } from "node:crypto";
import { fromBase64, toBase64 } from "./base64.ts";

export { fromBase64, toBase64, toBase64Url } from "./base64.ts";

export function sha256(data: string | Uint8Array): Uint8Array {
  return hash("sha256", data, { outputEncoding: "buffer" });
}

export interface SigningKey {
  /** Unpadded base64 of the 32-byte public key. */
  readonly publicKey: string;
  /** Unpadded base64 of the Ed25519 signature of the text's UTF-8 bytes. */
  sign(text: string): string;
}

export function generateSeed(): Uint8Array {
  return randomBytes(32);
}

const pkcs8Prefix = Buffer.from("302e020100300506032b657004220420", "hex");
const spkiPrefix = Buffer.from("302a300506032b6570032100", "hex");

/** An Ed25519 key from its 32-byte seed. https://spec.matrix.org/v1.19/appendices/#signing-details */
export function keyFromSeed(seed: Uint8Array): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: "der", type: "pkcs8" });
  const spki = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  return {
    publicKey: toBase64(spki.subarray(spkiPrefix.length)),
    sign: (text) => toBase64(sign(null, Buffer.from(text), privateKey)),
  };
}

/** False for a wrong signature and for a key or signature that is none. */
export function verifySignature(publicKey: string, text: string, signature: string): boolean {
  const key = parsePublicKey(publicKey);
  const bytes = fromBase64(signature);
  return key !== undefined && bytes?.length === 64 && verify(null, Buffer.from(text), key, bytes);
}

function parsePublicKey(publicKey: string): KeyObject | undefined {
  const raw = fromBase64(publicKey);
  if (raw?.length !== 32) return undefined;
  return createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), format: "der", type: "spki" });
}
