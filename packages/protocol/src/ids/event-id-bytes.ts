import type { EventId, ServerName } from "./brands.ts";
import { parseEventId } from "./identifiers.ts";
import { parseServerName } from "./server-name.ts";

/** How a room version writes its event ids: `$opaque:server`, or `$` and a hash in one of two alphabets. */
export type EventIdFormat = "domain" | "base64" | "urlsafe";

const domainTag = 0xff;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const alphabets = { base64: "base64", urlsafe: "base64url" } as const;

/**
 * The form on disk: 32 bytes of hash, or for room versions 1 and 2 the text behind a tag byte.
 * Undefined where the text is not the one way to write those bytes: an id that does not parse is "not found".
 */
export function eventIdBytes(eventId: string, format: EventIdFormat): Uint8Array | undefined {
  if (!eventId.startsWith("$")) return undefined;
  if (format === "domain") return eventIdServer(eventId) === undefined ? undefined : tagged(eventId);
  if (eventId.length !== 44) return undefined;
  try {
    const bytes = Uint8Array.fromBase64(eventId.slice(1), { alphabet: alphabets[format] });
    return bytes.length === 32 && eventIdText(bytes, format) === eventId ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The server that an event id of room versions 1 and 2 names, `$opaque:server`; undefined where the id is none.
 * https://spec.matrix.org/v1.19/rooms/v1/#event-ids
 */
export function eventIdServer(eventId: string): ServerName | undefined {
  if (parseEventId(eventId) === undefined) return undefined;
  const colon = eventId.indexOf(":");
  return colon < 0 ? undefined : parseServerName(eventId.slice(colon + 1));
}

function tagged(eventId: string): Uint8Array {
  return Uint8Array.from([domainTag, ...encoder.encode(eventId)]);
}

export function eventIdText(bytes: Uint8Array, format: EventIdFormat): EventId {
  if (format === "domain") return decoder.decode(bytes.subarray(1)) as EventId;
  return `$${bytes.toBase64({ alphabet: alphabets[format], omitPadding: true })}` as EventId;
}
