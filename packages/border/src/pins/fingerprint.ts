import { fromBase64, sha256 } from "@botschaft/protocol/crypto";

/** SHA-256 of a key's 32 bytes, in hexadecimal, in groups of four. @param publicKey in base64 */
export function fingerprintOf(publicKey: string): string {
  const hash = Buffer.from(sha256(fromBase64(publicKey) ?? new Uint8Array())).toString("hex");
  return (hash.match(/.{4}/g) ?? []).join(" ");
}
