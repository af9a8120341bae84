import { bytesOf, type Secret } from "./secret.ts";

/** The bytes as which a secret would stand somewhere, and the name of that encoding. */
export type Needle = { readonly how: string; readonly bytes: Buffer };

/** A secret in every encoding that keeps its bytes together: each character set, raw and in hex and base64. */
export function needlesOf(secret: Secret): readonly Needle[] {
  const needles = charactersOf(secret).flatMap(writtenOf);
  return needles.filter(({ bytes }, at) => needles.findIndex((other) => other.bytes.equals(bytes)) === at);
}

function charactersOf(secret: Secret): readonly Needle[] {
  const bytes = bytesOf(secret);
  if (typeof secret.value !== "string") return [{ how: "bytes", bytes }];
  const littleEndian = Buffer.from(secret.value, "utf16le");
  return [
    { how: "UTF-8", bytes },
    { how: "UTF-16LE", bytes: littleEndian },
    { how: "UTF-16BE", bytes: Buffer.from(littleEndian).swap16() },
  ];
}

function writtenOf({ how, bytes }: Needle): readonly Needle[] {
  const hex = bytes.toString("hex");
  return [
    { how, bytes },
    { how: `${how}, hex`, bytes: Buffer.from(hex) },
    { how: `${how}, HEX`, bytes: Buffer.from(hex.toUpperCase()) },
    ...[0, 1, 2].flatMap((offset) => [
      { how: `${how}, base64 at ${offset}`, bytes: inBase64(bytes, offset, "base64") },
      { how: `${how}, base64url at ${offset}`, bytes: inBase64(bytes, offset, "base64url") },
    ]),
  ];
}

const bitsOfByte = 8;
const bitsOfLetter = 6;

/** What base64 makes of the bytes when `offset` (0 to 2) others come before, without the letters that share bits with those around. */
function inBase64(bytes: Buffer, offset: number, alphabet: "base64" | "base64url"): Buffer {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString(alphabet);
  const first = Math.ceil((offset * bitsOfByte) / bitsOfLetter);
  const end = Math.floor(((offset + bytes.length) * bitsOfByte) / bitsOfLetter);
  return Buffer.from(text.slice(first, end));
}
