import { BlockList, isIP } from "node:net";

export interface ClientAddresses {
  /**
   * @param peer the address of the connection's other end
   * @param forwarded the header X-Forwarded-For; looked at only where the peer is a trusted proxy
   */
  addressOf(peer: string, forwarded: string | undefined): string;
}

/**
 * @param trustedProxies addresses and CIDR ranges
 * @throws {TypeError} for an entry that is neither
 */
export function clientAddresses(trustedProxies: readonly string[]): ClientAddresses {
  const trusted = new BlockList();
  for (const entry of trustedProxies) addTo(trusted, entry.trim());
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
  return {
    addressOf(peer, forwarded) {
      const direct = unmapped(peer);
      if (forwarded === undefined || trustedProxies.length === 0 || isIP(direct) === 0) return direct;
      return walkBack(direct, forwarded, isTrusted);
    },
  };
}

/** Each proxy appends who called it, so the list is believed from its end as long as trusted proxies wrote it. */
function walkBack(peer: string, forwarded: string, isTrusted: (address: string) => boolean): string {
  const hops = forwarded.split(",");
  let address = peer;
  while (hops.length > 0 && isTrusted(address)) {
    const hop = addressIn(hops.pop() as string);
    if (hop === undefined) break;
    address = hop;
  }
  return address;
}

const withPort = /^(?:\[([^\]]+)\](?::\d+)?|([\d.]+):\d+)$/;

function addressIn(hop: string): string | undefined {
  const text = hop.trim();
  const match = withPort.exec(text);
  const address = unmapped(match?.[1] ?? match?.[2] ?? text);
  return isIP(address) === 0 ? undefined : address;
}

function unmapped(address: string): string {
  return address.startsWith("::ffff:") && address.includes(".") ? address.slice(7) : address;
}

function addTo(list: BlockList, entry: string): void {
  const [address = "", prefix, ...rest] = entry.split("/");
  const version = isIP(address);
  const family = version === 6 ? "ipv6" : "ipv4";
  const isPrefix = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 6 ? 128 : 32));
  if (version === 0 || !isPrefix || rest.length > 0)
    throw new TypeError(`${entry} is neither an address nor a range such as 10.0.0.0/8`);
  if (prefix === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(prefix), family);
}
