import type { DeviceId, EventId, MxcUri, RoomAlias, RoomId, ServerName, UserId } from "./brands.ts";
import { parseServerName } from "./server-name.ts";

const maxBytes = 255;
// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is what it keeps out
const nul = /\u0000/;

/**
 * A user id as it may come from anywhere: historical ids (empty, Unicode or upper-case localparts) are valid.
 * https://spec.matrix.org/v1.19/appendices/#historical-user-ids
 */
export function parseUserId(text: unknown): UserId | undefined {
  return hasSigilAndServer(text, "@") ? (text as UserId) : undefined;
}

const strictLocalpart = /^[a-z0-9._=\-/+]+$/;

/** What a new user of this server may be called. https://spec.matrix.org/v1.19/appendices/#user-identifiers */
export function isRegistrableLocalpart(localpart: string, server: ServerName): boolean {
  // Localparts that start with an underscore belong to application services.
  return (
    strictLocalpart.test(localpart) && !localpart.startsWith("_") && localpart.length + server.length + 2 <= maxBytes
  );
}

const hashRoomId = /^![A-Za-z0-9_-]{43}$/;

/** `!opaque:server`, or from room version 12 on `!` and the create event's hash. https://spec.matrix.org/v1.19/appendices/#room-ids */
export function parseRoomId(text: unknown): RoomId | undefined {
  if (typeof text === "string" && hashRoomId.test(text)) return text as RoomId;
  return hasSigilAndServer(text, "!") ? (text as RoomId) : undefined;
}

export function parseRoomAlias(text: unknown): RoomAlias | undefined {
  return hasSigilAndServer(text, "#") ? (text as RoomAlias) : undefined;
}

/** Only the outer form; whether a room version could have made it is `eventIdBytes`'s question. */
export function parseEventId(text: unknown): EventId | undefined {
  if (typeof text !== "string" || text.length < 2 || !text.startsWith("$")) return undefined;
  return fits(text) ? (text as EventId) : undefined;
}

export function parseDeviceId(text: unknown): DeviceId | undefined {
  return typeof text === "string" && text.length > 0 && text.length <= 255 && fits(text)
    ? (text as DeviceId)
    : undefined;
}

const mediaId = /^[A-Za-z0-9_-]{1,255}$/;

/** https://spec.matrix.org/v1.19/client-server-api/#matrix-content-mxc-uris */
export function parseMxcUri(text: unknown): MxcUri | undefined {
  if (typeof text !== "string" || !text.startsWith("mxc://")) return undefined;
  const [server, id, ...rest] = text.slice(6).split("/");
  return rest.length === 0 && parseServerName(server) && mediaId.test(id ?? "") ? (text as MxcUri) : undefined;
}

export function localpartOf(id: UserId | RoomAlias): string {
  return id.slice(1, id.indexOf(":"));
}

export function serverNameOf(id: UserId | RoomAlias): ServerName {
  return id.slice(id.indexOf(":") + 1) as ServerName;
}

function hasSigilAndServer(text: unknown, sigil: string): boolean {
  if (typeof text !== "string" || !text.startsWith(sigil) || !fits(text)) return false;
  const colon = text.indexOf(":");
  return colon > 0 && parseServerName(text.slice(colon + 1)) !== undefined;
}

const encoder = new TextEncoder();

function fits(text: string): boolean {
  if (text.length > maxBytes || nul.test(text)) return false;
  return text.length * 3 <= maxBytes || encoder.encode(text).length <= maxBytes;
}
