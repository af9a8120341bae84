import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import { isHostname, splitServerName } from "../names/split-server-name.ts";
import type { ServiceRecord } from "../net/net.ts";
import { RemoteError } from "../remote-error.ts";
import type { Verdict } from "../verdict.ts";
import type { Route, Target } from "../wire/route.ts";
import type { NameLookups } from "./name-lookups.ts";
import { orderServices } from "./order-services.ts";
import type { WellKnown } from "./well-known.ts";

export type DiscoveryPorts = {
  readonly lookups: Pick<NameLookups, "servicesOf">;
  readonly wellKnown: WellKnown;
  readonly random: Random;
  readonly checkDelegation?: ((server: ServerName, to: ServerName) => Verdict) | undefined;
};

const defaultPort = 8448;

/**
 * How a server is to be called; its addresses are looked up when it is.
 * https://spec.matrix.org/v1.19/server-server-api/#resolving-server-names
 * @throws {RemoteError} unreachable, refused
 */
export async function findRoute(ports: DiscoveryPorts, server: ServerName): Promise<Route> {
  const name = splitServerName(server);
  if (name === undefined) throw new RemoteError("unreachable", `${server} can be nobody's address`, { server });
  const { host, port } = name;
  // 1. An IP literal is called as it stands, at its port or 8448, and so is
  // 2. a name with a port. The certificate is for the address or the name; Host is the server name.
  if (name.kind === "address" || port !== undefined) return direct(server, server, { host, port: port ?? defaultPort });
  // 3. Otherwise the host is asked where to go.
  const delegation = await ports.wellKnown.find(server, host);
  // 4. to 6. It does not say: services of the host itself, or the host at 8448.
  if (delegation === undefined) return viaServices(ports, server, server, host);
  const verdict = ports.checkDelegation?.(server, delegation.text);
  if (verdict?.ok === false) throw new RemoteError("refused", verdict.why, { server });
  const to = delegation.name;
  // 3.1 and 3.2. It names an IP literal, or a port.
  if (to.kind === "address" || to.port !== undefined)
    return direct(server, delegation.text, { host: to.host, port: to.port ?? defaultPort });
  // 3.3 to 3.5. It names a host: the services of that one, or it at 8448. Where it delegates to is not asked again.
  return viaServices(ports, server, delegation.text, to.host);
}

function direct(server: ServerName, hostHeader: string, target: Target): Route {
  return { server, hostHeader, certificateName: target.host, targets: [target] };
}

/**
 * The registered service, then the one of old (deprecated), then 8448. Whatever DNS says, certificate and Host are the
 * host's: DNS alone proves nothing.
 */
async function viaServices(
  ports: DiscoveryPorts,
  server: ServerName,
  hostHeader: string,
  host: string,
): Promise<Route> {
  for (const service of ["_matrix-fed", "_matrix"]) {
    const records = await servicesOf(ports, server, `${service}._tcp`, host);
    if (records.length === 0) continue;
    const targets = orderServices(records, ports.random)
      .filter(isOffered)
      .map(({ name, port }) => ({ host: withoutDot(name), port }));
    return { server, hostHeader, certificateName: host, targets };
  }
  return direct(server, hostHeader, { host, port: defaultPort });
}

async function servicesOf(
  { lookups }: DiscoveryPorts,
  server: ServerName,
  service: string,
  host: string,
): Promise<readonly ServiceRecord[]> {
  try {
    return await lookups.servicesOf(service, host);
  } catch (cause) {
    // Not "there is none": going on to 8448 would let whoever drops our questions choose the way.
    throw new RemoteError("unreachable", `Nobody could say where ${server} is`, { server, cause });
  }
}

/** A lone dot says that the service is not offered; a target that is an address is none. */
function isOffered({ name, port }: ServiceRecord): boolean {
  return port > 0 && isHostname(withoutDot(name));
}

function withoutDot(name: string): string {
  return name.replace(/\.$/, "").toLowerCase();
}
