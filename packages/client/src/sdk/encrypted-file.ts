import type { EncryptedFile } from "../session/entry.ts";

/** `file` of a message, as the specification's EncryptedFile, version 2. */
export function toEncryptedFile({ url, key, iv, sha256 }: EncryptedFile): object {
  return {
    url,
    key: { kty: "oct", key_ops: ["encrypt", "decrypt"], alg: "A256CTR", k: key, ext: true },
    iv,
    hashes: { sha256 },
    v: "v2",
  };
}

/** Undefined for what is no such file, or one that this version cannot open. */
export function parseEncryptedFile(value: unknown): EncryptedFile | undefined {
  const file = record(value);
  const key = record(file?.key);
  const hashes = record(file?.hashes);
  if (file?.v !== "v2" || key?.alg !== "A256CTR" || key.kty !== "oct") return undefined;
  const { url, iv } = file;
  const { k } = key;
  const sha256 = hashes?.sha256;
  if (typeof url !== "string" || typeof iv !== "string" || typeof k !== "string" || typeof sha256 !== "string") {
    return undefined;
  }
  return url.startsWith("mxc://") ? { url, key: k, iv, sha256 } : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
}
