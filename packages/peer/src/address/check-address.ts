import { allow, refuse, type Verdict } from "../verdict.ts";
import { parseAddress } from "./parse-address.ts";

/** Whether servers in one's own network may be called: `BOTSCHAFT_FEDERATION_PRIVATE_ADDRESSES`. */
export type PrivateAddresses = "refused" | "allowed";

type Range = { readonly prefix: Uint8Array; readonly bits: number; readonly what: string };

/**
 * Whether we open a connection to that address. A name that anybody chose must not lead into our own network.
 * https://www.iana.org/assignments/iana-ipv4-special-registry/, https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
export function checkAddress(address: string, privateAddresses: PrivateAddresses): Verdict {
  const bytes = parseAddress(address);
  if (bytes === undefined) return refuse("address", `${address} is no address`);
  const judged = withoutMapping(bytes);
  const never = neverCalled.find((range) => isIn(judged, range));
  if (never !== undefined) return refuse("address", `${address} is ${never.what}`);
  if (privateAddresses === "allowed") return allow;
  const special = (judged.length === 4 ? special4 : special6).find((range) => isIn(judged, range));
  if (special !== undefined) return refuse("address", `${address} is ${special.what}`);
  // Only 2000::/3 has been given out: what comes later than this list is refused, not let in.
  const isGlobal = judged.length === 4 || (judged[0] as number) >> 5 === 1;
  return isGlobal ? allow : refuse("address", `${address} is not a public address`);
}

/** An IPv4 address in IPv6 clothes is judged as what is called. */
function withoutMapping(bytes: Uint8Array): Uint8Array {
  return bytes.length === 16 && isIn(bytes, mapped) ? bytes.subarray(12) : bytes;
}

const mapped = range("::ffff:0:0/96", "an IPv4 address");

const neverCalled = [
  range("0.0.0.0/8", "no host's address"),
  range("224.0.0.0/4", "a multicast address"),
  range("255.255.255.255/32", "the broadcast address"),
  range("::/128", "no host's address"),
  range("ff00::/8", "a multicast address"),
];

const special4 = [
  range("10.0.0.0/8", "private"),
  range("100.64.0.0/10", "of a carrier's own network"),
  range("127.0.0.0/8", "a loopback address"),
  range("169.254.0.0/16", "link-local"),
  range("172.16.0.0/12", "private"),
  range("192.0.0.0/24", "set aside for protocols"),
  range("192.0.2.0/24", "for documentation"),
  range("192.88.99.0/24", "of a 6to4 relay"),
  range("192.168.0.0/16", "private"),
  range("198.18.0.0/15", "for measuring"),
  range("198.51.100.0/24", "for documentation"),
  range("203.0.113.0/24", "for documentation"),
  range("240.0.0.0/4", "reserved"),
];

const special6 = [
  range("::1/128", "a loopback address"),
  range("64:ff9b::/96", "an IPv4 address behind NAT64"),
  range("64:ff9b:1::/48", "an IPv4 address behind NAT64"),
  range("100::/64", "a discard address"),
  range("2001::/23", "set aside for protocols"),
  range("2001:db8::/32", "for documentation"),
  range("2002::/16", "an IPv4 address behind 6to4"),
  range("3fff::/20", "for documentation"),
  range("fc00::/7", "unique local"),
  range("fe80::/10", "link-local"),
  range("fec0::/10", "site-local"),
];

function range(cidr: string, what: string): Range {
  const [address = "", bits] = cidr.split("/");
  return { prefix: parseAddress(address) as Uint8Array, bits: Number(bits), what };
}

function isIn(bytes: Uint8Array, { prefix, bits }: Range): boolean {
  if (bytes.length !== prefix.length) return false;
  const whole = bits >> 3;
  for (let at = 0; at < whole; at++) if (bytes[at] !== prefix[at]) return false;
  const mask = 0xff00 >> (bits & 7);
  return (bits & 7) === 0 || (((bytes[whole] as number) ^ (prefix[whole] as number)) & mask & 0xff) === 0;
}
