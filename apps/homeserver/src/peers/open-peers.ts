import type { RemoteServers, RequestProof, ServerIdentity } from "@botschaft/homeserver";
import {
  createKeys,
  createPeers,
  type Keys,
  type KeysOptions,
  type Net,
  type Peers,
  systemNet,
  type Verdict,
} from "@botschaft/peer";
import type { Clock } from "@botschaft/platform/clock";
import { readAuthorities } from "@botschaft/platform/http";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import type { GroupCommit, listDestinations } from "@botschaft/storage";
import type { HomeserverConfig } from "../config.ts";
import { listFailing } from "./failing-destinations.ts";
import { createKeyStore } from "./key-store.ts";
import { readOwnKeys } from "./own-keys.ts";

type Parts = {
  readonly storage: { readonly reads: Parameters<typeof listDestinations>[0]; readonly writer: GroupCommit };
  readonly identity: ServerIdentity;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly wires?: Net | undefined;
  /** The border: with whom we speak in closed mode. */
  readonly checkPartner?: ((server: ServerName) => Verdict) | undefined;
};

/**
 * How other servers are called and known; undefined where this one speaks with none.
 * @throws {StartupProblem} where further authorities cannot be read
 */
export async function openPeers(config: HomeserverConfig, parts: Parts): Promise<Peers | undefined> {
  if (config.federation === "internal") return undefined;
  const { storage, identity, clock, random, log, wires = systemNet(), checkPartner = noPartners } = parts;
  const [authorities, failing, keys] = await Promise.all([
    readAuthorities(config.federationCa),
    listFailing(storage.reads),
    keysOptions(storage, identity),
  ]);
  return createPeers(
    { clock, random, log, net: wires },
    {
      ...keys,
      privateAddresses: config.federationPrivateAddresses,
      authorities,
      // The sender writes down how servers fail, beside where they stand.
      destinationMemory: { async save() {} },
      failing,
      ...(config.federation === "closed" ? { checkServer: checkPartner } : {}),
    },
  );
}

/** How servers' keys are known where something else than `peer` calls them. */
export async function openKeys(remote: RemoteServers, { storage, identity, ...ports }: Parts): Promise<Keys> {
  return createKeys(ports, await keysOptions(storage, identity), {
    askServer: (server) => remote.call(server, "getServerKey", {}),
    askNotary: (notary, { server, keyId, minimumValidUntil }) =>
      remote.call(notary, "bulkPerspectivesKeyQuery", {
        body: { server_keys: { [server]: { [keyId]: { minimum_valid_until_ts: minimumValidUntil } } } },
      }),
  });
}

async function keysOptions(storage: Parts["storage"], identity: ServerIdentity): Promise<KeysOptions> {
  const ownKeys = await readOwnKeys(storage.reads, identity);
  return { ownKeys: () => ownKeys, notaries: [], keyStore: createKeyStore(storage) };
}

function noPartners(server: ServerName): Verdict {
  return { ok: false, rule: "partners", why: `This server speaks with partners alone, and ${server} is none` };
}

/** What proves who asks; of whoever is proved, `heard` is told. */
export function proofOf(peers: Peers, heard: (server: ServerName) => void): RequestProof {
  return {
    admitRequest: (head) => peers.admitRequest(head),
    async verifyRequest(head, content) {
      const verified = await peers.verifyRequest(head, content);
      heard(verified.origin);
      return verified;
    },
  };
}
