import { fromBase64, sha256, toBase64 } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";

/** A server and its keys that are in use, in base64. */
export type Side = { readonly server: ServerName; readonly publicKeys: readonly string[] };

const title = "botschaft digits 1";
const groups = 6;
const bytesOfGroup = 5;

/**
 * Six groups of five digits that stand for the keys of two servers, the same on both sides: people read them out to
 * each other. docs/operate/partners.md says how others compute them.
 */
export function digitsOf(one: Side, other: Side): string {
  const lines = [title, ...[one, other].map(lineOf).sort()];
  const hash = Buffer.from(sha256(lines.map((line) => `${line}\n`).join("")));
  const numbers = Array.from({ length: groups }, (_, at) => hash.readUIntBE(at * bytesOfGroup, bytesOfGroup) % 100_000);
  return numbers.map((number) => String(number).padStart(5, "0")).join(" ");
}

/** Whether somebody read out the same digits, however they grouped them. */
export function sameDigits(digits: string, readOut: string): boolean {
  return readOut.replaceAll(/[\s.,-]/g, "") === digits.replaceAll(" ", "");
}

/** Keys as they are published: base64 without padding, in the order of their characters. */
function lineOf({ server, publicKeys }: Side): string {
  const keys = publicKeys.map((key) => toBase64(fromBase64(key) ?? new Uint8Array())).sort();
  return [server, ...keys].join(" ");
}
