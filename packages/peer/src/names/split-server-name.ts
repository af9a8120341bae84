import { isIPv4, isIPv6 } from "node:net";
import type { ServerName } from "@botschaft/protocol/ids";

/** A server name in its parts. `host` of an IPv6 literal stands without brackets. */
export type SplitName =
  | { readonly kind: "address"; readonly host: string; readonly port: number | undefined }
  | { readonly kind: "name"; readonly host: string; readonly port: number | undefined };

const parts = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/;

/**
 * Undefined where nobody could be called by it: a port out of range, an IPv6 literal that is none, a name that no
 * DNS could hold, or one that ends in a number and that others would read as an IPv4 address in another spelling.
 * https://spec.matrix.org/v1.19/appendices/#server-name
 */
export function splitServerName(name: ServerName): SplitName | undefined {
  const match = parts.exec(name);
  if (match === null) return undefined;
  const [, inBrackets, bare = "", digits] = match;
  const port = digits === undefined ? undefined : Number(digits);
  if (port !== undefined && (port < 1 || port > 65_535)) return undefined;
  if (inBrackets !== undefined)
    return isIPv6(inBrackets) && !inBrackets.includes("%") ? { kind: "address", host: inBrackets, port } : undefined;
  if (isIPv4(bare)) return { kind: "address", host: bare, port };
  return isHostname(bare) ? { kind: "name", host: bare.toLowerCase(), port } : undefined;
}

const label = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/;

/** Labels of up to 63 characters, 253 together, the last one no number. */
export function isHostname(host: string): boolean {
  if (host.length === 0 || host.length > 253) return false;
  const labels = host.split(".");
  return labels.every((text) => label.test(text)) && !/^(?:\d+|0x[0-9a-f]*)$/i.test(labels.at(-1) as string);
}
