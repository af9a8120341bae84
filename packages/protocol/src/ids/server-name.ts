import type { ServerName } from "./brands.ts";

const hostname = /^[A-Za-z0-9.-]{1,255}(?::\d{1,5})?$/;
const ipv6 = /^\[[0-9A-Fa-f:.]{2,45}\](?::\d{1,5})?$/;

/** https://spec.matrix.org/v1.19/appendices/#server-name */
export function parseServerName(text: unknown): ServerName | undefined {
  if (typeof text !== "string" || text.length > 230) return undefined;
  return hostname.test(text) || ipv6.test(text) ? (text as ServerName) : undefined;
}
