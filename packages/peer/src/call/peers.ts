import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonValue } from "@botschaft/protocol/json";
import type { PrivateAddresses } from "../address/check-address.ts";
import type { DestinationMemory, DestinationState } from "../back-off/destination-state.ts";
import { createDestinations, type Destinations } from "../back-off/destinations.ts";
import { findRoute } from "../discovery/find-route.ts";
import { createNameLookups } from "../discovery/name-lookups.ts";
import { createWellKnown } from "../discovery/well-known.ts";
import { createKeys, type Keys, type KeysOptions } from "../keys/create-keys.ts";
import type { PeerPorts } from "../ports.ts";
import { allow, type Verdict } from "../verdict.ts";
import { streamUrl } from "../wire/fetch-url.ts";
import { defaultLimits, type WireLimits } from "../wire/limits.ts";
import { createTrust } from "../wire/trust.ts";
import { createWire, type StreamedAnswer } from "../wire/wire.ts";
import { createKeySource } from "./ask-for-keys.ts";
import { createOutbound, type PeerRequest } from "./outbound.ts";
import { type Sightings, watchWire } from "./sightings.ts";
import { createStrangers, type Strangers } from "./strangers.ts";
import { admitRequest, type RequestHead, readClaim, type VerifiedRequest, verifyRequest } from "./verify-request.ts";

export type PeersOptions = Omit<KeysOptions, "checkServer"> & {
  readonly privateAddresses: PrivateAddresses;
  /** Certificates of authorities, in PEM, that are believed beside the system's. */
  readonly authorities: readonly string[];
  readonly destinationMemory: DestinationMemory;
  /** What the memory of destinations held at the start. */
  readonly failing: readonly DestinationState[];
  /** The border: whom we hear (`in`) and call (`out`); by default everybody. */
  readonly checkServer?: (server: ServerName, direction: "in" | "out") => Verdict;
  /** The border: where a server may send us to by its well-known answer; by default anywhere. */
  readonly checkDelegation?: (server: ServerName, to: ServerName, isStranger: boolean) => Verdict;
  readonly limits?: Partial<WireLimits>;
};

export type UrlOptions = Pick<PeerRequest, "timeoutMs" | "signal"> & {
  /** Of the answer. */
  readonly maxBytes: number;
  /** Whether an address is good, the first one and any that it leads to; by default every public one. */
  readonly checkUrl?: (url: URL) => Verdict;
};

/** Other servers: how they are called, and how they are known when they call. */
export interface Peers extends Keys {
  /** The JSON of an answer that says yes, numbers as they were written. @throws {RemoteError}, or the signal's reason */
  call(request: PeerRequest): Promise<JsonValue>;
  /** @throws {RemoteError}, or the signal's reason */
  stream(request: PeerRequest): Promise<StreamedAnswer>;
  /**
   * GETs an https address that a server named (of media): guarded, unsigned, redirects followed.
   * @throws {RemoteError}, or the signal's reason
   */
  streamUrl(server: ServerName, url: URL, options: UrlOptions): Promise<StreamedAnswer>;
  /** What can be refused before the body is read. @throws {MatrixError} M_UNAUTHORIZED, M_FORBIDDEN */
  checkRequestHead(head: RequestHead): void;
  /** The same, and that the sender has the key that it names. @throws {MatrixError} M_UNAUTHORIZED, M_FORBIDDEN */
  admitRequest(head: RequestHead): Promise<void>;
  /** Who sent a request. @param content its body, decoded with `keepNumbers`. @throws {MatrixError} M_UNAUTHORIZED, M_FORBIDDEN */
  verifyRequest(head: RequestHead, content: JsonValue | undefined): Promise<VerifiedRequest>;
  readonly destinations: Destinations;
  /** What was last seen of servers that answered. */
  readonly sightings: Sightings;
  readonly strangers: Strangers;
  /** Gives up what is under way, closes connections, saves what is unsaved. */
  close(): Promise<void>;
}

const maxUrlRedirects = 3;

/** Nothing begins before somebody calls. */
export function createPeers(ports: PeerPorts, options: PeersOptions): Peers {
  const { clock, random, log, net } = ports;
  const { ownKeys, privateAddresses, checkServer = () => allow } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const lookups = createNameLookups({ clock, net });
  const wire = createWire({ clock, net, lookups, privateAddresses, trust: createTrust(options.authorities) });
  const wellKnown = createWellKnown({ clock, random, log, wire });
  const routeOf = (server: ServerName, isStranger: boolean) => {
    const checkDelegation = (from: ServerName, to: ServerName) =>
      options.checkDelegation?.(from, to, isStranger) ?? allow;
    return findRoute({ lookups, wellKnown, random, checkDelegation }, server);
  };
  const { destinationMemory: memory, failing } = options;
  const destinations = createDestinations({ clock, random, log, memory, failing });
  const watched = watchWire(wire, clock);
  const calling = { clock, wire: watched.wire, destinations, ownKeys, limits };
  const outbound = createOutbound({
    ...calling,
    findRoute: (server) => routeOf(server, false),
    checkServer: (server) => checkServer(server, "out"),
  });
  const unasked = createOutbound({
    ...calling,
    findRoute: (server) => routeOf(server, true),
    checkServer: () => allow,
  });
  const keysOptions = { ...options, checkServer: (server: ServerName) => checkServer(server, "out") };
  const keys = createKeys(ports, keysOptions, createKeySource(outbound));
  const inbound = () => ({
    us: ownKeys().server,
    ...keys,
    checkServer: (server: ServerName) => checkServer(server, "in"),
  });
  return {
    ...outbound,
    ...keys,
    streamUrl: (server, url, { maxBytes, timeoutMs = limits.totalMs, signal, checkUrl }) =>
      streamUrl(wire, {
        ...{ server, url, signal, checkUrl },
        limits: { ...limits, maxBytes, totalMs: timeoutMs },
        maxRedirects: maxUrlRedirects,
      }),
    checkRequestHead: (head) => void readClaim(inbound(), head),
    admitRequest: (head) => admitRequest(inbound(), head),
    async verifyRequest(head, content) {
      const verified = await verifyRequest(inbound(), head, content);
      destinations.heardFrom(verified.origin);
      return verified;
    },
    destinations,
    sightings: watched.sightings,
    strangers: createStrangers(unasked, { clock, verifier: keys.verifier }),
    close() {
      wire.close();
      return destinations.flush();
    },
  };
}
