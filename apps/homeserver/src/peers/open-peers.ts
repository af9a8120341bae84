import type { Border } from "@botschaft/border";
import type { RemoteServers, RequestProof, ServerIdentity } from "@botschaft/homeserver";
import { createKeys, createPeers, type Keys, type KeysOptions, type Net, type Peers, systemNet } from "@botschaft/peer";
import type { Clock } from "@botschaft/platform/clock";
import { readAuthorities } from "@botschaft/platform/http";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import type { GroupCommit, listDestinations } from "@botschaft/storage";
import type { HomeserverConfig } from "../config.ts";
import { listFailing } from "./failing-destinations.ts";
import { createKeyStore } from "./key-store.ts";
import { ownKeysOf } from "./own-keys.ts";

type Parts = {
  readonly storage: { readonly reads: Parameters<typeof listDestinations>[0]; readonly writer: GroupCommit };
  readonly identity: ServerIdentity;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly wires?: Net | undefined;
  /** With whom we speak, where they may send us to, and which of their keys are taken. */
  readonly border?: Border | undefined;
};

/**
 * How other servers are called and known; undefined where this one speaks with none.
 * @throws {StartupProblem} where further authorities cannot be read
 */
export async function openPeers(config: HomeserverConfig, parts: Parts): Promise<Peers | undefined> {
  if (config.federation === "internal") return undefined;
  const { storage, clock, random, log, wires = systemNet(), border } = parts;
  const [authorities, failing] = await Promise.all([readAuthorities(config.federationCa), listFailing(storage.reads)]);
  return createPeers(
    { clock, random, log, net: wires },
    {
      ...keysOptions(config, parts),
      privateAddresses: config.federationPrivateAddresses,
      authorities,
      // The sender writes down how servers fail, beside where they stand.
      destinationMemory: { async save() {} },
      failing,
      ...(border === undefined ? {} : { checkServer: border.checkServer, checkDelegation: border.checkDelegation }),
    },
  );
}

/** How servers' keys are known where something else than `peer` calls them. */
export function openKeys(config: HomeserverConfig, remote: RemoteServers, parts: Parts): Keys {
  return createKeys(parts, keysOptions(config, parts), {
    askServer: (server) => remote.call(server, "getServerKey", {}),
    askNotary: (notary, { server, keyId, minimumValidUntil }) =>
      remote.call(notary, "bulkPerspectivesKeyQuery", {
        body: { server_keys: { [server]: { [keyId]: { minimum_valid_until_ts: minimumValidUntil } } } },
      }),
  });
}

function keysOptions(config: HomeserverConfig, { storage, identity, clock, border }: Parts): KeysOptions {
  return {
    ownKeys: ownKeysOf(identity, clock),
    notaries: config.federationNotaries,
    keyStore: createKeyStore(storage),
    ...(border === undefined
      ? {}
      : {
          approveKeys: border.approveKeys,
          checkServer: (server: ServerName) => border.checkServer(server, "out"),
        }),
  };
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
