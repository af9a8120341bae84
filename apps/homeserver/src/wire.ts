import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findRecord } from "@botschaft/border";
import {
  AccountData,
  AccountDataSection,
  adminRoutes,
  buildRoutes,
  CarriedSettings,
  clientTable,
  controlRoutes,
  createAccounts,
  createGate,
  createKeys,
  createStates,
  DeviceLists,
  databaseErrors,
  EphemeralSection,
  EventPushes,
  EventStore,
  EventTimes,
  encryptionPolicy,
  FileStore,
  Filters,
  IgnoredUsers,
  InvitePermissions,
  incarnationOf,
  LazyMembers,
  Media,
  MemberNames,
  noPartners,
  noPolicyServers,
  noRateLimits,
  noRemoteDirectories,
  noRemoteFiles,
  noRemoteProfiles,
  noRemoteRooms,
  openGate,
  openServerIdentity,
  People,
  ProfilePropagation,
  Profiles,
  PublicKeys,
  PublicRooms,
  PushRules,
  Queues,
  type ReaderLoader,
  Readers,
  Receipts,
  ReceiptsSource,
  RemoteMedia,
  RoomAliases,
  RoomCreation,
  RoomFaces,
  RoomHistory,
  RoomRegistry,
  RoomState,
  RoomSummaries,
  Rooms,
  RoomUpgrades,
  SpaceHierarchies,
  StateKeys,
  Summaries,
  Sync,
  TimerWheel,
  ToDevice,
  ToDeviceSection,
  TokenBuckets,
  Transactions,
  Typing,
  UnreadSection,
  UserDirectory,
  Visibility,
  Wakeups,
  WholeProfiles,
} from "@botschaft/homeserver";
import { prepareControlSocket } from "@botschaft/platform/control-socket";
import { createHttpServer, openCertificate } from "@botschaft/platform/http";
import { startJobs } from "@botschaft/platform/jobs";
import { type Database, migrate, openDatabase } from "@botschaft/platform/postgres";
import { sha256, toBase64, toBase64Url } from "@botschaft/protocol/crypto";
import { type Faults, GroupCommit, migrations } from "@botschaft/storage";
import { introduceBorder, openBorder, partnersVersionOf } from "./border/open-border.ts";
import type { HomeserverConfig } from "./config.ts";
import { healthRoute } from "./health-route.ts";
import { createMetrics } from "./metrics.ts";
import type { Homeserver, Ports } from "./ports.ts";
import { openWebPages } from "./web-pages.ts";
import { openOutside, wireFederation } from "./wire-federation.ts";

/** The advisory lock of the one shard that there is. */
const lockKey = 0x626f_7473;
const roomsInMemory = 512 * 1024 * 1024;
const hourMs = 60 * 60_000;
/** How soon another certificate in the files is shown. */
const certificateEveryMs = 10_000;
const uploadLimit = 100 * 1024 * 1024;
/** What `npm run build` made of the web client and the console. */
const webClient = fileURLToPath(new URL("../../web/dist", import.meta.url));
const consolePages = fileURLToPath(new URL("../../admin/dist", import.meta.url));

/** The parts of a running server that tests look into. */
export type Wired = Homeserver & Awaited<ReturnType<typeof wireParts>>;

/**
 * Makes a server out of its parts: the one place that names them all. Keeps nothing at module level, so that ten can
 * live in one process. `faults` are for tests that prove that a fault is noticed.
 */
export async function wire(config: HomeserverConfig, ports: Ports, faults: Faults = {}): Promise<Wired> {
  const database = await openDatabase({
    connection: config.database,
    lockKey,
    log: ports.log,
    faults: { skipAdvisoryLock: faults.lockNotTaken === true },
  });
  try {
    await migrate(config.database, migrations);
    return await assemble(config, ports, database, faults);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function assemble(config: HomeserverConfig, ports: Ports, database: Database, faults: Faults): Promise<Wired> {
  const certificate = await certificateOf(config, ports);
  const parts = await wireParts(config, ports, database, faults);
  const { accounts, sync, timers, storage, border } = parts;
  const borderRecord = border === undefined ? await findRecord(storage.reads) : undefined;
  const administered = { ...accounts, border: border?.desk, borderRecord };
  const gate = createGate(accounts.sessions, config.rateLimits === "on" ? new TokenBuckets(ports.clock) : noRateLimits);
  const serving = { gate, uploadLimit };
  const routes = [
    ...buildRoutes("client-server", clientTable({ ...config, ...parts, uploadLimit, unstableFeatures: [] }), serving),
    ...adminRoutes(administered, serving),
    ...(parts.federation?.routes ?? []),
    healthRoute(database),
  ].map(databaseErrors);
  const { log } = ports;
  const fallback = await openWebPages({ client: webClient, console: consolePages });
  const metrics = config.metrics && createMetrics(log);
  metrics?.watch(parts, certificate);
  const { trustedProxies } = config;
  const observe = metrics?.observe;
  const server = createHttpServer({ routes, log, trustedProxies, fallback, certificate, observe });
  const control = createHttpServer({
    routes: controlRoutes(administered).map(databaseErrors),
    log,
    trustedProxies: [],
  });
  const jobs = startJobs(
    [
      { name: "transaction ids", everyMs: hourMs, run: () => parts.transactions.purge() },
      { name: "files from elsewhere", everyMs: hourMs, run: () => parts.remoteMedia.purge() },
      { name: "accounts", everyMs: hourMs, run: () => accounts.purge() },
      ...(certificate === undefined
        ? []
        : [{ name: "certificate", everyMs: certificateEveryMs, run: () => certificate.refresh() }]),
      { name: "federation", everyMs: hourMs, run: async () => parts.federation?.purge() },
      { name: "room upgrades", everyMs: hourMs, run: () => parts.roomUpgrades.resume() },
    ],
    ports,
  );
  return {
    ...parts,
    async start() {
      await accounts.start();
      await parts.files.open();
      await parts.outside?.outbound.sender.destinations.open();
      // What cannot be ended now is tried again every hour; a server starts all the same.
      await parts.roomUpgrades.resume().catch((err: unknown) => log.error({ err }, "room upgrades were not resumed"));
      const addresses = await server.listen(config.listen);
      const counting = config.metrics && (await metrics?.start(config.metrics));
      await control.listen([{ path: await prepareControlSocket(config.data) }]);
      await offerFirstLink(parts.accounts, ports);
      return [...addresses, ...(counting ?? []).map((address) => `${address}/metrics`)];
    },
    async stop() {
      sync.stop();
      await Promise.all([server.close(), control.close(), metrics?.stop()]);
      await parts.outside?.stop();
      timers.stop();
      await jobs.stop();
      await accounts.stop();
      await storage.writer.drain();
      await border?.stop().catch((err: unknown) => log.error({ err }, "what the border refused last was not written"));
      await parts.states.stop();
      await database.close();
    },
  };
}

function certificateOf({ tlsCertificate: certificate, tlsKey: key }: HomeserverConfig, { log }: Ports) {
  return certificate === undefined || key === undefined ? undefined : openCertificate({ certificate, key }, log);
}

async function wireParts(config: HomeserverConfig, ports: Ports, database: Database, faults: Faults) {
  const { clock, random, log } = ports;
  const { reads } = database;
  const writer = await GroupCommit.open(database.writer, faults);
  const storage = { reads, writer };
  const identity = await openServerIdentity({ storage, clock, random }, config.serverName);
  const incarnation = incarnationOf(identity.incarnation, database);
  const stateKeys = new StateKeys(storage);
  const people = new People(storage, stateKeys);
  const accounts = createAccounts({
    ...config,
    storage,
    people,
    clock,
    random,
    log,
    identity,
    dataFolder: config.data,
    hashesAtOnce: Math.max(1, availableParallelism() - 1),
  });
  const border = await openBorder({ config, ports, database, accounts });
  const gate = border ?? openGate;
  const transactions = new Transactions(storage, clock, faults);
  const registry = new RoomRegistry(storage, roomsInMemory);
  const wakeups = new Wakeups();
  const events = new EventStore(reads);
  const pushRules = new PushRules();
  const loaders: ReaderLoader[] = [];
  const profiles = new Profiles(reads);
  accounts.accounts.follow(profiles);
  const readers = new Readers({ reads, stateKeys, wakeups, loaders });
  const accountDataSection = new AccountDataSection({
    reads,
    readers,
    pushRulesOf: (userId) => ({ global: pushRules.of(userId) }),
  });
  loaders.push(accountDataSection);
  const ignoredUsers = new IgnoredUsers(reads);
  const invitePermissions = new InvitePermissions(reads);
  const accountData = new AccountData({
    storage,
    followers: [accountDataSection, ignoredUsers, invitePermissions],
  });
  const timers = new TimerWheel(clock);
  const lists = new DeviceLists(storage);
  const publicKeys = new PublicKeys({ reads, people });
  const outside = await openOutside({
    ...{ config, ports, storage, identity, incarnation, people, registry, lists, publicKeys, border },
  });
  if (border !== undefined && outside !== undefined) introduceBorder(border, outside, { config, ports });
  const news = outside === undefined ? [] : [outside.outbound.news];
  const typing = new Typing({ writer, timers, pulses: readers, followers: news });
  const receiptsSource = new ReceiptsSource({ reads, readers, people });
  loaders.push(receiptsSource);
  const names = new MemberNames({ reads, people });
  const pushes = new EventPushes({ people, names, rules: pushRules, serverName: config.serverName });
  const unread = new UnreadSection({
    reads,
    readers,
    registry,
    people,
    ignoredUsers,
    rules: pushRules,
    pushes,
    receipts: receiptsSource,
  });
  const receipts = new Receipts({
    storage,
    clock,
    pulses: readers,
    accountData,
    followers: [receiptsSource, unread, ...news],
  });
  const remoteKeys = outside?.keysOfPeople;
  const keys = createKeys({ ...config, storage, people, clock, readers, incarnation, lists, remoteKeys, publicKeys });
  const queues = new Queues(reads);
  const toDevice = new ToDevice({
    storage,
    queues,
    serverName: config.serverName,
    outbound: outside?.outbound.messages,
  });
  accounts.devices.follow(lists);
  accounts.devices.follow(toDevice);
  const faces = new RoomFaces({ reads, stateKeys });
  const states = createStates({ storage, connection: config.database });
  const rooms = new Rooms({
    storage,
    signing: { sha256, toBase64, toBase64Url, signer: identity.keys.signer },
    listeners: [
      ...[readers, lists, events, registry, typing, names, unread, faces],
      ...(outside === undefined ? [] : [outside.outbound.sender, outside.devices]),
    ],
    registry,
    mentions: pushes,
    people,
    stateKeys,
    profiles,
    invitePermissions,
    remote: outside?.rooms ?? noRemoteRooms,
    policyServers: outside?.policyServers ?? noPolicyServers,
    gate,
    settings: new CarriedSettings(accountData),
    clock,
    random,
    policy: encryptionPolicy(config.encryption),
  });
  const files = new FileStore(join(config.data, "media"), random);
  const remoteFiles = outside?.files ?? noRemoteFiles;
  const remoteMedia = new RemoteMedia({ storage, files, remote: remoteFiles, clock, log, maxBytes: uploadLimit });
  const media = new Media({ storage, files, clock, random, serverName: identity.serverName, remote: remoteMedia });
  const visibility = new Visibility(reads, stateKeys, readers, ignoredUsers);
  const reading = { reads, writer, clock, incarnation, registry, readers, stateKeys, visibility, transactions, events };
  const sync = new Sync({
    reads,
    clock,
    incarnation,
    people,
    stateKeys,
    transactions,
    events,
    visibility,
    summaries: new Summaries(people),
    lazyMembers: new LazyMembers(),
    writer,
    registry,
    readers,
    admissions: accounts.sessions,
    ignoredUsers,
    invitePermissions,
    timers,
    personSections: [new ToDeviceSection({ storage, queues }), ...keys.sections, accountDataSection],
    roomSections: [accountDataSection.ofRooms, new EphemeralSection({ typing, receipts: receiptsSource }), unread],
    partners: border === undefined ? noPartners : partnersVersionOf(border),
  });
  writer.onAnnounce((announcement) => wakeups.announce(announcement));
  /** What is in memory may differ from the disk, all of it. */
  const forget = () => {
    registry.dropAll();
    readers.dropAll();
    events.forget();
    transactions.forget();
    keys.forget();
    queues.forget();
    profiles.forget();
    typing.forget();
    faces.forget();
    ignoredUsers.forget();
    invitePermissions.forget();
    accounts.forget();
    states.forget();
    outside?.forget();
  };
  writer.onReconnect(forget);
  const roomCreation = new RoomCreation(rooms, config.defaultRoomVersion);
  const directoryPorts = { reads, rooms, faces, remote: outside?.directories ?? noRemoteDirectories };
  const publicRooms = new PublicRooms(directoryPorts);
  const wholeProfiles = new WholeProfiles({
    storage,
    profiles,
    serverName: config.serverName,
    follower: new ProfilePropagation(rooms),
    remote: outside?.profiles ?? noRemoteProfiles,
    gate,
  });
  const federation =
    outside &&
    wireFederation(outside, {
      ...{ config, ports, storage, people, registry, rooms, states, typing, receipts, toDevice, keys },
      ...{ accounts, media, wholeProfiles, publicRooms, faces },
    });
  return {
    storage,
    states,
    /** Undefined in internal mode. */
    border,
    outside,
    /** Undefined where this server speaks with no others: their paths are as unknown as any. */
    federation,
    forget,
    accounts,
    people,
    transactions,
    registry,
    readers,
    rooms,
    roomCreation,
    roomUpgrades: new RoomUpgrades(rooms, roomCreation),
    roomAliases: new RoomAliases(rooms),
    publicRooms,
    roomSummaries: new RoomSummaries(directoryPorts),
    spaceHierarchies: new SpaceHierarchies(directoryPorts),
    sync,
    filters: new Filters(storage),
    keys,
    toDevice,
    files,
    media,
    remoteMedia,
    eventTimes: new EventTimes({ ...reading, elsewhere: federation?.backfill }),
    history: new RoomHistory({ ...reading, older: federation?.backfill }),
    roomState: new RoomState({ ...reading, people }),
    accountData,
    directory: new UserDirectory(reads, config.serverName),
    typing,
    receipts,
    pushRules,
    wholeProfiles,
    timers,
  };
}

/** While nobody administers the server, the link with which somebody begins to. Never in the log. */
async function offerFirstLink(accounts: ReturnType<typeof createAccounts>, { terminal }: Ports): Promise<void> {
  const offered = await accounts.firstAdministrator.makeLink();
  if (offered === undefined) return;
  terminal.say(`The first administrator's link is in ${offered.file}`);
  if (terminal.isInteractive) terminal.say(`Open it once, within a day: ${offered.link}`);
}
