import { isIP } from "node:net";

/** Addresses by name, names in lower case. */
export type Hosts = ReadonlyMap<string, readonly string[]>;

/** Reads a hosts file (hosts(5)): an address, its names, comments behind `#`. Lines that are none are skipped. */
export function parseHosts(text: string): Hosts {
  const hosts = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const [address = "", ...names] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (isIP(address) === 0) continue;
    for (const name of names) {
      const known = hosts.get(name.toLowerCase()) ?? [];
      if (!known.includes(address)) hosts.set(name.toLowerCase(), [...known, address]);
    }
  }
  return hosts;
}
