import type { EncryptedFile } from "../session/entry.ts";

/** Encryption of attachments as the specification has it: AES-256 in counter mode, the hash over the ciphertext. */
const counterBits = 64;

export type Sealed = { readonly ciphertext: Uint8Array<ArrayBuffer>; readonly secret: Omit<EncryptedFile, "url"> };

export async function sealAttachment(plaintext: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const counter = crypto.getRandomValues(new Uint8Array(16));
  counter.fill(0, 8);
  const algorithm = { name: "AES-CTR", counter, length: counterBits };
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(algorithm, await importKey(key), plaintext));
  return {
    ciphertext,
    secret: { key: toUrlSafe(key), iv: toBase64(counter), sha256: toBase64(await digest(ciphertext)) },
  };
}

/** Undefined when the bytes are not those that were sent, or the secret makes no sense. */
export async function openAttachment(
  ciphertext: Uint8Array<ArrayBuffer>,
  { key, iv, sha256 }: Omit<EncryptedFile, "url">,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const keyBytes = fromBase64(key);
  const counter = fromBase64(iv);
  if (keyBytes?.length !== 32 || counter?.length !== 16) return undefined;
  if (toBase64(await digest(ciphertext)) !== sha256.replace(/=+$/u, "")) return undefined;
  const algorithm = { name: "AES-CTR", counter, length: counterBits };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, await importKey(keyBytes), ciphertext));
}

function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes, "AES-CTR", false, ["encrypt", "decrypt"]);
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/=+$/u, "");
}

/** JSON Web Keys use the other alphabet. */
function toUrlSafe(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_");
}

/** Either alphabet, with or without padding. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
