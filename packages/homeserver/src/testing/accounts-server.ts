import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHttpServer } from "@botschaft/platform/http";
import { silentLog } from "@botschaft/platform/log";
import { type Database, openDatabase } from "@botschaft/platform/postgres";
import { systemRandom } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import { GroupCommit } from "@botschaft/storage";
import { createClient, startTinyServer, type TestClient } from "@botschaft/testing/http";
import { type TestDatabase, testDatabase } from "@botschaft/testing/postgres";
import type { AccountsOptions } from "../accounts/create-accounts.ts";
import { type AccountServices, createAccounts, openServerIdentity } from "../accounts/index.ts";
import { adminRoutes, type BorderDesk, controlRoutes } from "../admin-api/index.ts";
import {
  buildRoutes,
  type ClientServices,
  clientTable,
  createGate,
  noRateLimits,
  type RateLimits,
  TokenBuckets,
} from "../client-api/index.ts";
import { People } from "../streams/people.ts";
import { StateKeys } from "../streams/state-keys.ts";
import { createHandClock, type HandClock } from "./hand-clock.ts";

export type Wishes = Partial<Pick<AccountsOptions, "registration" | "sharedSecret" | "isTrial">> & {
  readonly rateLimits?: boolean;
  readonly border?: BorderDesk | undefined;
};

/** A server that knows accounts only, over HTTP, with a database of its own. */
export type AccountsServer = {
  readonly client: TestClient;
  /** Speaks to the control socket. */
  readonly control: TestClient;
  readonly clock: HandClock;
  readonly services: AccountServices;
  readonly parts: Parts;
  readonly dataFolder: string;
  readonly database: Database;
  readonly logLines: readonly object[];
  /** Stops and starts again with what is on disk. */
  restart(wishes?: Wishes): Promise<AccountsServer>;
  close(): Promise<void>;
};

const serverName = "im.musterland.example" as ServerName;
const publicUrl = "https://im.musterland.example";

export async function startAccountsServer(wishes: Wishes = {}): Promise<AccountsServer> {
  const stored = await testDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), "botschaft-accounts-"));
  return start({ stored, dataFolder, clock: createHandClock() }, wishes);
}

type Parts = Pick<AccountsOptions, "storage" | "people" | "clock" | "random"> & { readonly writer: GroupCommit };

type Lasting = { readonly stored: TestDatabase; readonly dataFolder: string; readonly clock: HandClock };

async function start(lasting: Lasting, wishes: Wishes): Promise<AccountsServer> {
  const { stored, dataFolder, clock } = lasting;
  const database = await openDatabase({ connection: stored.connection, lockKey: 1, log: silentLog });
  const parts = await createParts(database, clock);
  const services = await createServices(parts, lasting, wishes);
  const rateLimits: RateLimits = wishes.rateLimits === true ? new TokenBuckets(clock) : noRateLimits;
  const options = { gate: createGate(services.sessions, rateLimits), uploadLimit: 1024 };
  const table = clientTable(
    onlyAccounts({ accounts: services, unstableFeatures: ["org.example.there"], defaultRoomVersion: "12" }),
  );
  const rim = await startTinyServer([
    ...buildRoutes("client-server", table, options),
    ...adminRoutes({ ...services, border: wishes.border }, options),
  ]);
  const socket = await startSocket({ ...services, border: wishes.border }, join(dataFolder, "control.sock"));
  async function stop(): Promise<void> {
    await rim.close();
    await socket.close();
    await services.stop();
    await database.close();
  }
  return {
    client: rim.client,
    control: socket.client,
    clock,
    services,
    parts,
    dataFolder,
    database,
    logLines: rim.logLines,
    async restart(changed = wishes) {
      await stop();
      return start(lasting, changed);
    },
    async close() {
      await stop();
      await stored.drop();
      await rm(dataFolder, { recursive: true });
    },
  };
}

/** Operations of services that are not there are not called. */
function onlyAccounts(given: Partial<ClientServices>): ClientServices {
  return new Proxy(given, { get: (target, name) => Reflect.get(target, name) ?? {} }) as ClientServices;
}

async function createParts(database: Database, clock: HandClock): Promise<Parts> {
  const writer = await GroupCommit.open(database.writer);
  const storage = { reads: database.reads, writer };
  return { storage, writer, clock, random: systemRandom, people: new People(storage, new StateKeys(storage)) };
}

async function createServices(parts: Parts, { dataFolder }: Lasting, wishes: Wishes): Promise<AccountServices> {
  const services = createAccounts({
    ...parts,
    log: silentLog,
    identity: await openServerIdentity(parts, serverName),
    isTrial: wishes.isTrial === true,
    publicUrl,
    dataFolder,
    registration: wishes.registration ?? "open",
    sharedSecret: wishes.sharedSecret,
    hashesAtOnce: 1,
  });
  await services.start();
  return services;
}

async function startSocket(services: AccountServices & Pick<Wishes, "border">, path: string) {
  const server = createHttpServer({ routes: controlRoutes(services), log: silentLog, trustedProxies: [] });
  const [base = ""] = await server.listen([{ path }]);
  const client = createClient(base);
  return {
    client,
    async close() {
      client.close();
      await server.close();
    },
  };
}
