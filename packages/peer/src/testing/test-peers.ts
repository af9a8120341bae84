import { silentLog } from "@botschaft/platform/log";
import { keyFromSeed } from "@botschaft/protocol/crypto";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";
import { createHandClock, type HandClock } from "@botschaft/testing/hand-clock";
import { seededRandom } from "@botschaft/testing/seeded-random";
import type { DestinationState } from "../back-off/destination-state.ts";
import { createPeers, type Peers, type PeersOptions } from "../call/peers.ts";
import type { KnownKeys } from "../keys/known-keys.ts";
import type { OwnKeys } from "../keys/published-keys.ts";
import type { OwnKey } from "../x-matrix/build-authorization.ts";
import { FakeNet } from "./fake-net.ts";

export type TestPeers = {
  readonly clock: HandClock;
  readonly net: FakeNet;
  readonly peers: Peers;
  readonly stored: Map<ServerName, KnownKeys>;
  readonly saved: DestinationState[];
};

export function serverName(text: string): ServerName {
  const name = parseServerName(text);
  if (name === undefined) throw new Error(`${text} is no server name`);
  return name;
}

/** A key that is the same for the same number. */
export function testKey(keyId: string, number = 1): OwnKey {
  return { keyId, ...keyFromSeed(new Uint8Array(32).fill(number)) };
}

export function testKeys(server: string, key: OwnKey = testKey("ed25519:own")): OwnKeys {
  return { server: serverName(server), current: [key], old: [] };
}

type Options = Partial<PeersOptions> & {
  readonly clock?: HandClock;
  readonly net?: FakeNet;
  readonly stored?: Map<ServerName, KnownKeys>;
};

/** Peers with a clock that stands still, made-up names and a memory of their own. */
export function createTestPeers(name: string, options: Options = {}): TestPeers {
  const { clock = createHandClock(), net = new FakeNet(), stored = new Map() } = options;
  const saved: DestinationState[] = [];
  const keys = testKeys(name);
  const ports = { clock, net, random: seededRandom(7), log: silentLog };
  const peers = createPeers(ports, {
    ownKeys: () => keys,
    privateAddresses: "refused",
    authorities: [],
    notaries: [],
    keyStore: {
      find: async (server) => stored.get(server),
      save: async (known) => void stored.set(known.server, known),
    },
    destinationMemory: { save: async (states) => void saved.push(...states) },
    failing: [],
    ...options,
  });
  return { clock, net, peers, stored, saved };
}
