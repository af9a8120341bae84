import { allow, refuse, type Verdict } from "../verdict.ts";
import type { BuiltPdu } from "./build.ts";
import type { Pdu } from "./pdu.ts";

/** Bytes of an event's canonical JSON. https://spec.matrix.org/v1.19/client-server-api/#size-limits */
export const maxEventBytes = 65_536;
export const maxKeyLength = 255;

export type LimitedKey = "type" | "state_key" | "sender" | "room_id";
export const limitedKeys: readonly LimitedKey[] = ["type", "state_key", "sender", "room_id"];

/**
 * The size limits for what this server makes: in bytes, whatever the room version. A received event that `checkFormat`
 * lets in, by code points, and that is over them is to be rejected, @COMPAT(Synapse).
 */
export function checkSize(built: Pick<BuiltPdu, "json"> & { readonly pdu: Pick<Pdu, LimitedKey> }): Verdict {
  const long = limitedKeys.find((key) => !fitsKey(built.pdu, key, "bytes"));
  if (long !== undefined) return refuse("key-too-long", `${long} is longer than ${maxKeyLength} bytes`);
  return fitsBytes(built.json, maxEventBytes) ? allow : tooLarge;
}

export const tooLarge: Verdict = refuse("event-too-large", `The event is larger than ${maxEventBytes} bytes`);

export function fitsKey(pdu: Pick<Pdu, LimitedKey>, key: LimitedKey, unit: "bytes" | "codePoints"): boolean {
  const value = pdu[key];
  if (value === undefined || value.length * 3 <= maxKeyLength) return true;
  return unit === "bytes" ? utf8Length(value) <= maxKeyLength : codePoints(value) <= maxKeyLength;
}

/** Whether the text takes at most so many bytes of UTF-8; most texts are told by their length alone. */
export function fitsBytes(text: string, limit: number): boolean {
  if (text.length > limit) return false;
  return text.length * 3 <= limit || utf8Length(text) <= limit;
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // Each half of a surrogate pair counts two of the pair's four bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

function codePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xdc00 && unit <= 0xdfff) count--;
  }
  return count;
}
