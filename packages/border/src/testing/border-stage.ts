import { type KnownKeys, type OwnKeys, RemoteError, type Strangers, signJson } from "@botschaft/peer";
import { silentLog } from "@botschaft/platform/log";
import { type Database, migrate, openDatabase } from "@botschaft/platform/postgres";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { createHandClock, type HandClock } from "@botschaft/testing/hand-clock";
import { testDatabase } from "@botschaft/testing/postgres";
import { seededRandom } from "@botschaft/testing/seeded-random";
import { type Border, createBorder, migrations } from "../index.ts";
import type { Mode } from "../policy/policy.ts";
import { keysOf } from "./pairing-side.ts";

export const own = "own.example" as ServerName;
export const [north, south, west] = ["north.example", "south.example", "west.example"] as unknown as readonly [
  ServerName,
  ServerName,
  ServerName,
];
export const admin = { name: `@admin:${own}` };

/** A border with a database, and what other servers show of their keys. */
export type Stage = {
  readonly clock: HandClock;
  readonly database: Database;
  border: Border;
  /** What servers show at their names; whoever is not among them is not reached. */
  readonly shown: Map<ServerName, OwnKeys>;
  /** The same process on the same database, once more. */
  restart(mode?: Mode): Promise<void>;
  close(): Promise<void>;
};

export async function openStage(mode: Mode = "closed"): Promise<Stage> {
  const stored = await testDatabase("none");
  await migrate(stored.connection, migrations, { schema: "border" });
  const database = await openDatabase({ connection: stored.connection, lockKey: 1, log: silentLog });
  const clock = createHandClock();
  const shown = new Map<ServerName, OwnKeys>(
    [north, south, west].map((server, at) => [server, keysOf(server, at + 1)]),
  );
  const open = async (opened: Mode) => {
    const { reads, writer } = database;
    const border = await createBorder(
      { mode: opened, ownKeys: () => keysOf(own, 9), authorityName: () => "Us", publicUrl: `https://${own}` },
      { reads, writer, clock, random: seededRandom(7), log: silentLog },
    );
    border.introduce({ strangers: strangersShowing(shown, clock), health: () => ({ reachable: true }) });
    return border;
  };
  const stage: Stage = {
    ...{ clock, database, shown, border: await open(mode) },
    async restart(again = mode) {
      await stage.border.stop();
      stage.border = await open(again);
    },
    async close() {
      await stage.border.stop();
      await database.close();
      await stored.drop();
    },
  };
  return stage;
}

/** A partner whose digits were compared. */
export async function befriend({ border }: Stage, server: ServerName): Promise<void> {
  const { digits } = await border.desk.addPartner(admin, server, undefined);
  await border.desk.confirmPartner(admin, server, digits);
}

/** An answer to the question for keys, as the key ring has checked it. @param signers beside those in use */
export function fetched(
  keys: OwnKeys,
  {
    signers = keys.current,
    from = keys.server,
    now = 0,
  }: {
    readonly signers?: readonly OwnKeys["current"][number][];
    readonly from?: ServerName;
    readonly now?: number;
  } = {},
): KnownKeys {
  const { server, current } = keys;
  const published: JsonObject = {
    server_name: server,
    valid_until_ts: now + 86_400_000,
    verify_keys: Object.fromEntries(current.map(({ keyId, publicKey }) => [keyId, { key: publicKey }])),
  };
  const signed = signers.reduce<JsonObject>((document, key) => signJson(document, server, key), published);
  const known = current.map(({ keyId, publicKey }) => ({
    keyId,
    publicKey,
    validUntil: now + 86_400_000,
    isRetired: false,
  }));
  return { server, from, fetchedAt: now, keys: known, document: JSON.stringify(signed) };
}

function strangersShowing(shown: ReadonlyMap<ServerName, OwnKeys>, clock: HandClock): Strangers {
  const find = (server: ServerName) => {
    const keys = shown.get(server);
    if (keys === undefined) throw new RemoteError("unreachable", `${server} took no connection`, { server });
    return keys;
  };
  return {
    fetchKeys: async (server) => fetched(find(server), { now: clock.now() }),
    async call({ destination, path }) {
      find(destination);
      if (path === "/_matrix/federation/v1/version") return { server: { name: "Synapse", version: "1" } };
      throw new RemoteError("http", "not served", { server: destination, status: 404 });
    },
  };
}
