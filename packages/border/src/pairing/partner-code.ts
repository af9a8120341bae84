import { fromBase64, sha256, toBase64Url } from "@botschaft/protocol/crypto";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";
import { decodeJsonText, JsonError, type JsonValue } from "@botschaft/protocol/json";
import { type PartnerKey, parseAddress, parseAuthorityName, parseKeys } from "./claims.ts";

/** What one authority's administrator passes on to another's. */
export type PartnerCode = {
  readonly server: ServerName;
  /** What the authority calls itself. */
  readonly name: string | undefined;
  /** An https origin: where its people reach it. */
  readonly address: string;
  /** Those in use; the first one signed the code. */
  readonly keys: readonly PartnerKey[];
  readonly secret: string;
  /** Ms since 1970. */
  readonly expiresAt: number;
};

/** A code as it was read: the signature is still to be checked, over `text`, with the first key. */
export type ReadCode = { readonly code: PartnerCode; readonly text: string; readonly signature: string };

export type CodeReading = ({ readonly ok: true } & ReadCode) | { readonly ok: false; readonly why: string };

const prefix = "botschaft1-";
const signatureBytes = 64;
const checkBytes = 4;
const longestText = 4096;

/** @param sign over a text, in base64 */
export function writeCode(code: PartnerCode, sign: (text: string) => string): string {
  const { server, name = null, address, keys, secret, expiresAt } = code;
  const pairs = keys.map(({ keyId, publicKey }) => [keyId, publicKey]);
  const content = JSON.stringify([server, name, address, pairs, secret, expiresAt]);
  const signature = fromBase64(sign(signedText(content))) ?? new Uint8Array();
  const signed = Buffer.concat([Buffer.from(content), signature]);
  return `${prefix}${toBase64Url(Buffer.concat([signed, checkOf(signed)]))}`;
}

/** White space, such as the line breaks of a mail, does not count. */
export function readCode(text: string): CodeReading {
  const compact = text.replaceAll(/\s/g, "");
  if (!compact.startsWith(prefix)) return { ok: false, why: whyNoCode(compact) };
  const bytes = compact.length > longestText ? undefined : fromBase64Url(compact.slice(prefix.length));
  const signed = bytes?.subarray(0, -checkBytes);
  if (bytes === undefined || signed === undefined || !checkOf(signed).equals(bytes.subarray(-checkBytes)))
    return { ok: false, why: "The code is incomplete or mistyped; copy all of it" };
  const content = signed.subarray(0, -signatureBytes).toString("utf8");
  const code = parseContent(content);
  if (code === undefined)
    return { ok: false, why: "The code holds what this version of Botschaft does not understand" };
  const signature = signed.subarray(-signatureBytes).toString("base64");
  return { ok: true, code, text: signedText(content), signature };
}

/** No JSON object: whatever else a server's key signs cannot be taken for a code, nor a code for that. */
function signedText(content: string): string {
  return `botschaft partner code 1\n${content}`;
}

function checkOf(bytes: Uint8Array): Buffer {
  return Buffer.from(sha256(Buffer.concat([Buffer.from(prefix), bytes]))).subarray(0, checkBytes);
}

function fromBase64Url(text: string): Buffer | undefined {
  return /^[A-Za-z0-9_-]+$/.test(text) ? Buffer.from(text, "base64url") : undefined;
}

function whyNoCode(text: string): string {
  if (/^botschaft\d+-/.test(text)) return "The code comes from another version of Botschaft than this one understands";
  return `This is no partner code: one begins with ${prefix}`;
}

function parseContent(content: string): PartnerCode | undefined {
  const fields = parseArray(content);
  if (fields?.length !== 6) return undefined;
  const [serverText, nameText, addressText, pairs, secret, expiresAt] = fields;
  const name = parseAuthorityName(nameText);
  const server = parseServerName(serverText);
  const address = parseAddress(addressText);
  const keys = Array.isArray(pairs) && pairs.every(Array.isArray) ? parseKeys(pairs) : undefined;
  if (server === undefined || address === undefined || keys === undefined) return undefined;
  if (typeof secret !== "string" || typeof expiresAt !== "number" || (nameText !== null && name === undefined))
    return undefined;
  return { server, name, address, keys, secret, expiresAt };
}

function parseArray(content: string): readonly JsonValue[] | undefined {
  try {
    const value = decodeJsonText(content, { maxDepth: 4 });
    return Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}
