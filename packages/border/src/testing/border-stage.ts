import { type KnownKeys, type OwnKeys, RemoteError, type Strangers, signJson } from "@botschaft/peer";
import { silentLog } from "@botschaft/platform/log";
import { type ConnectionOptions, type Database, migrate, openDatabase } from "@botschaft/platform/postgres";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import { createHandClock, type HandClock } from "@botschaft/testing/hand-clock";
import { openWire, testDatabase, type Wire } from "@botschaft/testing/postgres";
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
  /** Between the border and PostgreSQL. */
  readonly wire: Wire;
  /** Around that wire. */
  readonly connection: ConnectionOptions;
  border: Border;
  /** What servers show at their names; whoever is not among them is not reached. */
  readonly shown: Map<ServerName, OwnKeys>;
  /** Who answers codes. */
  readonly others: Map<ServerName, Stage>;
  /** The same process on the same database, once more. */
  restart(mode?: Mode): Promise<void>;
  close(): Promise<void>;
};

export async function openStage(mode: Mode = "closed", name = own, seed = 9): Promise<Stage> {
  const stored = await testDatabase("none");
  await migrate(stored.connection, migrations, { schema: "border" });
  const { connection } = stored;
  const wire = await openWire(connection);
  const database = await openDatabase({ connection: wire.connection, lockKey: 1, log: silentLog });
  const clock = createHandClock();
  const shown = new Map<ServerName, OwnKeys>(
    [north, south, west].map((server, at) => [server, keysOf(server, at + 1)]),
  );
  const others = new Map<ServerName, Stage>();
  const open = async (opened: Mode) => {
    const { reads, writer } = database;
    const border = await createBorder(
      {
        mode: opened,
        ownKeys: () => keysOf(name, seed),
        authorityName: () => `Authority of ${name}`,
        publicUrl: `https://${name}`,
      },
      { reads, writer, clock, random: seededRandom(seed), log: silentLog },
    );
    border.introduce({
      strangers: strangersShowing({ shown, others, clock }),
      health: async () => ({ reachable: true }),
    });
    return border;
  };
  const stage: Stage = {
    ...{ clock, database, wire, connection, shown, others, border: await open(mode) },
    async restart(again = mode) {
      await stage.border.stop();
      stage.border = await open(again);
    },
    async close() {
      await stage.border.stop();
      await database.close();
      await wire.close();
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

function strangersShowing({ shown, others, clock }: Pick<Stage, "clock" | "others" | "shown">): Strangers {
  const find = (server: ServerName) => {
    const keys = shown.get(server);
    if (keys === undefined) throw new RemoteError("unreachable", `${server} took no connection`, { server });
    return keys;
  };
  return {
    fetchKeys: async (server) => fetched(find(server), { now: clock.now() }),
    async call({ destination, path, body }) {
      find(destination);
      if (path === "/_matrix/federation/v1/version") return { server: { name: "Synapse", version: "1" } };
      const other = others.get(destination);
      if (other === undefined) throw new RemoteError("http", "not served", { server: destination, status: 404 });
      return (await other.border.desk.pair(body as Parameters<Border["desk"]["pair"]>[0], "192.0.2.1")) as JsonValue;
    },
  };
}
