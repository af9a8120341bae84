import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import { globMatches } from "../push-rules/glob.ts";

/**
 * Whether a server may take part in a room, by the content of its `m.room.server_acl`.
 * https://spec.matrix.org/v1.19/client-server-api/#server-access-control-lists-acls-for-rooms
 */
export function isAllowedByAcl(server: string, acl: JsonObject | undefined): boolean {
  // 1. Without a list everybody may.
  if (acl === undefined) return true;
  const host = hostOf(server);
  // 2. Addresses in the place of names may be kept out altogether.
  if (acl.allow_ip_literals === false && isAddress(host)) return false;
  // 3. Whom the list denies. 4. Whom it allows. 5. Nobody else.
  if (named(acl.deny).some((pattern) => globMatches(pattern, host))) return false;
  return named(acl.allow).some((pattern) => globMatches(pattern, host));
}

/** The server name without its port. */
function hostOf(server: string): string {
  return server.replace(/:\d{1,5}$/, "");
}

function isAddress(host: string): boolean {
  return host.startsWith("[") || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}

/** What is no list names nobody; what in it is no pattern is passed over. */
function named(list: JsonValue | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((pattern) => typeof pattern === "string") : [];
}
