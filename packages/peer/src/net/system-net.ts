import { Resolver } from "node:dns/promises";
import { readFile, stat } from "node:fs/promises";
import { connect } from "node:net";
import type { Net } from "./net.ts";
import { type Hosts, parseHosts } from "./parse-hosts.ts";

const hostsFile = "/etc/hosts";

/**
 * This machine's wires. Names go through c-ares, which waits on sockets; `lookup` would take a thread of the pool for
 * each, and a few names that answer slowly would stop passwords, files and signatures.
 */
export function systemNet(): Net {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  return {
    hosts: createHostsReader(hostsFile),
    resolve4: (name) => resolver.resolve4(name, { ttl: true }),
    resolve6: (name) => resolver.resolve6(name, { ttl: true }),
    resolveSrv: (name) => resolver.resolveSrv(name),
    connect: (address, port) => connect({ host: address, port, lookup: refuseNames, noDelay: true }),
  };
}

/** Read again only when the file was changed. A machine without one has an empty table. */
export function createHostsReader(path: string): () => Promise<Hosts> {
  let known: { readonly version: string; readonly hosts: Hosts } | undefined;
  return async () => {
    const version = await stat(path).then(
      ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
      () => "none",
    );
    if (known?.version === version) return known.hosts;
    const text = version === "none" ? "" : await readFile(path, "utf8").catch(() => "");
    known = { version, hosts: parseHosts(text) };
    return known.hosts;
  };
}

/** An address needs no lookup; a name here would be one that nobody has judged. */
function refuseNames(name: string, _options: unknown, callback: (error: Error, address: string) => void): void {
  callback(new Error(`${name} is no address`), "");
}
