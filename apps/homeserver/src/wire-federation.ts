import type { Border } from "@botschaft/border";
import {
  type AccountServices,
  buildFederationRoutes,
  createFederation,
  createOutbound,
  type DeviceLists,
  DirectoriesElsewhere,
  eduHandlers,
  FilesElsewhere,
  federationTable,
  gatedServers,
  gatedTable,
  type KeyServices,
  KeysOfOthers,
  type Media,
  openGate,
  type People,
  PolicyServersElsewhere,
  ProfilesElsewhere,
  type PublicKeys,
  type PublicRooms,
  type Receipts,
  RemoteDevices,
  type RoomFaces,
  type RoomRegistry,
  type Rooms,
  RoomsElsewhere,
  RoomsShown,
  type ServerIdentity,
  type States,
  selfTable,
  type ToDevice,
  type Typing,
  type WholeProfiles,
} from "@botschaft/homeserver";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { GroupCommit } from "@botschaft/storage";
import packageJson from "../package.json" with { type: "json" };
import type { HomeserverConfig } from "./config.ts";
import { openKeys, openPeers, proofOf } from "./peers/open-peers.ts";
import { remoteServersOver } from "./peers/remote-servers.ts";
import type { Ports } from "./ports.ts";

type OutsideParts = {
  readonly config: HomeserverConfig;
  readonly ports: Ports;
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly identity: ServerIdentity;
  readonly incarnation: string;
  readonly people: People;
  readonly registry: RoomRegistry;
  readonly lists: DeviceLists;
  readonly publicKeys: PublicKeys;
  /** Undefined where nothing is judged. */
  readonly border: Border | undefined;
};

/** Other servers, as the parts of this one that come before its rooms meet them. */
export type Outside = NonNullable<Awaited<ReturnType<typeof openOutside>>>;

/** Undefined where this server speaks with no others: nothing of this is there then. */
export async function openOutside(parts: OutsideParts) {
  const { config, ports, storage, identity, incarnation, people, registry, lists, publicKeys, border } = parts;
  const { clock, random, log } = ports;
  const peers = ports.net === undefined ? await openPeers(config, { ...ports, storage, identity, border }) : undefined;
  const gate = border ?? openGate;
  const reached = ports.net?.remoteServers ?? (peers && remoteServersOver(peers));
  if (reached === undefined) return undefined;
  const remoteServers = gatedServers(reached, gate);
  const keys = peers ?? openKeys(config, remoteServers, { ...ports, storage, identity, border });
  const sending = { ...config, storage, people, clock, random, log, incarnation, registry, publicKeys, gate };
  const outbound = createOutbound({ ...sending, remoteServers });
  lists.follow(outbound.news);
  const devices = new RemoteDevices({ storage, people, lists, remoteServers, log });
  return {
    peers,
    remoteServers,
    keys,
    outbound,
    devices,
    keysOfPeople: new KeysOfOthers({ reads: storage.reads, people, remoteServers, devices, clock }),
    rooms: new RoomsElsewhere(remoteServers, gate),
    files: peers && new FilesElsewhere({ peers, gate }),
    policyServers: new PolicyServersElsewhere({
      ...{ remote: remoteServers, gate, serverName: config.serverName },
    }),
    directories: new DirectoriesElsewhere({ ...config, remote: remoteServers, clock }),
    profiles: new ProfilesElsewhere(remoteServers),
    /** How much goes on that nobody asked for just now. */
    busy: () => outbound.sender.busy + outbound.news.busy + devices.busy,
    /** What is in memory may differ from the disk. */
    forget() {
      outbound.sender.forget();
      keys.keyRing.forget();
    },
    async stop() {
      await outbound.sender.destinations.stop();
      await peers?.close();
    },
  };
}

type FederationParts = Pick<OutsideParts, "config" | "ports" | "storage" | "people" | "registry"> & {
  readonly rooms: Rooms;
  readonly states: States;
  readonly typing: Typing;
  readonly receipts: Receipts;
  readonly toDevice: ToDevice;
  readonly keys: KeyServices;
  readonly accounts: AccountServices;
  readonly media: Media;
  readonly wholeProfiles: WholeProfiles;
  readonly publicRooms: PublicRooms;
  readonly faces: RoomFaces;
};

/** Rooms across servers, and what other servers are answered. */
export function wireFederation(outside: Outside, parts: FederationParts) {
  const { config, ports, storage, rooms, states, registry, wholeProfiles, publicRooms, faces } = parts;
  const { clock, log } = ports;
  const { serverName } = config;
  const { peers, outbound, devices, keys } = outside;
  const federation = createFederation({
    rooms,
    states,
    remote: outside.remoteServers,
    keys: keys.keyRing,
    elsewhere: outside.rooms,
    serverName,
    clock,
    log,
    eduHandlers: eduHandlers({ ...parts, clock, devices }),
    outbound: outbound.sender,
  });
  const roomsShown = new RoomsShown({ reads: storage.reads, registry, faces });
  const open = {
    ...federationTable({
      ...federation,
      rooms,
      wholeProfiles,
      publicRooms,
      roomsShown,
      keys: parts.keys,
      openIdTokens: parts.accounts.openIdTokens,
      serverName,
      clock,
      random: ports.random,
      media: parts.media,
    }),
    ...selfTable({ keys, publicUrl: config.publicUrl, version: packageJson.version }),
  };
  const table = gatedTable(open, rooms.ports.gate);
  const heard = (server: Parameters<typeof outbound.sender.heardFrom>[0]) => outbound.sender.heardFrom(server);
  return {
    backfill: federation.backfill,
    table,
    routes: peers === undefined ? [] : buildFederationRoutes(table, proofOf(peers, heard)),
    async purge() {
      await Promise.all([federation.inbound.purge(), outbound.messages.purge(), devices.purge()]);
    },
  };
}
