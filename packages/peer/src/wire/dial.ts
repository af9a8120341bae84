import type { Socket } from "node:net";
import { isIP } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Clock } from "@botschaft/platform/clock";
import { checkAddress, type PrivateAddresses } from "../address/check-address.ts";
import type { NameLookups } from "../discovery/name-lookups.ts";
import { orAborted, startDeadline } from "../flow/limits.ts";
import type { Net } from "../net/net.ts";
import { RemoteError } from "../remote-error.ts";
import { connectToFirst } from "./connect-to-first.ts";
import { handshake } from "./handshake.ts";
import type { Route, Target } from "./route.ts";
import type { Trust } from "./trust.ts";

export type DialPorts = {
  readonly clock: Clock;
  readonly net: Net;
  readonly lookups: NameLookups;
  readonly trust: Trust;
  readonly privateAddresses: PrivateAddresses;
  /** Aborted when we end. */
  readonly closing: AbortSignal;
};

/** A server with more entrances than these is tried no further. */
const maxTargets = 4;

/**
 * A connection to a server that has proved who it is. The address that was judged is the one that is connected to:
 * the name is not looked up again.
 * @throws {RemoteError} unreachable, timeout, tls, refused-address
 */
export async function dial(ports: DialPorts, route: Route, connectMs: number): Promise<TLSSocket> {
  const tooLate = () => new RemoteError("timeout", `${route.server} took too long to connect`, route);
  const deadline = startDeadline(ports.clock, connectMs, tooLate, ports.closing);
  try {
    return await dialTargets(ports, route, deadline.signal);
  } finally {
    deadline.end();
  }
}

async function dialTargets(ports: DialPorts, route: Route, signal: AbortSignal): Promise<TLSSocket> {
  let failure: unknown = new RemoteError("unreachable", `${route.server} says that it is nowhere`, route);
  for (const target of route.targets.slice(0, maxTargets)) {
    try {
      return await dialTarget(ports, route, target, signal);
    } catch (error) {
      // The next entrance may be open.
      failure = error;
    }
    signal.throwIfAborted();
  }
  throw failure;
}

async function dialTarget(ports: DialPorts, route: Route, target: Target, signal: AbortSignal): Promise<TLSSocket> {
  const addresses = await allowedAddresses(ports, route, target, signal);
  let socket: Socket;
  try {
    socket = await connectToFirst(ports, addresses, target.port, signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new RemoteError("unreachable", `${route.server} took no connection`, { ...route, cause });
  }
  try {
    return await handshake(socket, route.certificateName, ports.trust, signal);
  } catch (cause) {
    socket.destroy();
    signal.throwIfAborted();
    const kind = isCut(cause) ? "unreachable" : "tls";
    throw new RemoteError(kind, `${route.server} did not prove to be ${route.certificateName}`, { ...route, cause });
  }
}

async function allowedAddresses(
  { lookups, privateAddresses }: DialPorts,
  route: Route,
  { host }: Target,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const addresses = isIP(host) === 0 ? await orAborted(lookUp(lookups, route, host), signal) : [host];
  if (addresses.length === 0) throw new RemoteError("unreachable", `${host} has no address`, route);
  const verdicts = addresses.map((address) => checkAddress(address, privateAddresses));
  const allowed = addresses.filter((_, at) => verdicts[at]?.ok);
  if (allowed.length > 0) return allowed;
  const [refusal] = verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.why]));
  throw new RemoteError("refused-address", `${host} is not called: ${refusal}`, route);
}

async function lookUp(lookups: NameLookups, route: Route, host: string): Promise<readonly string[]> {
  try {
    return await lookups.addressesOf(host);
  } catch (cause) {
    throw new RemoteError("unreachable", `Nobody could say where ${host} is`, { ...route, cause });
  }
}

/** The wire broke, or the other side hung up without a word of TLS. */
function isCut(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === undefined || code === "ECONNRESET" || code === "EPIPE" || code === "ETIMEDOUT";
}
