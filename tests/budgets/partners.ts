import { silentLog } from "@botschaft/platform/log";
import type { ConnectionOptions } from "@botschaft/platform/postgres";
import { systemRandom } from "@botschaft/platform/random";
import { cloneDatabase, ownCluster, testDatabase } from "@botschaft/testing/postgres";
import {
  createHandClock,
  type HandClock,
  Net,
  type RunningServer,
  settle,
  startServer,
} from "@botschaft/testing/world";
import { type Meter, meterSettings, openMeter } from "./meter.ts";

/** A server whose every write is counted, and others that share a room with it, whose writes are not. */
export type Partnership = {
  readonly meter: Meter;
  readonly clock: HandClock;
  readonly net: Net;
  readonly partners: readonly string[];
  /** Says something in the room; resolves when it is answered, whether or not partners have it yet. */
  say(text: string): Promise<void>;
  /** Everybody has what there is for them. */
  settle(): Promise<void>;
  close(): Promise<void>;
};

const client = "/_matrix/client/v3";
const home = "musterland.example";

/** One cluster for the server under the meter, another one for all others: the log that is read is everybody's. */
export async function openPartnership(count: number): Promise<Partnership> {
  const cluster = await ownCluster({ durable: true, settings: meterSettings });
  const migrations = new URL("../../packages/storage/migrations/", import.meta.url);
  const { connection } = await cloneDatabase(cluster.connection, migrations);
  const clock = createHandClock();
  const net = new Net(clock, systemRandom);
  const start = async (name: string, database: ConnectionOptions) => {
    const ports = { clock, random: systemRandom, log: silentLog, net: { remoteServers: net.remoteServers(name) } };
    const server = await startServer({ serverName: name, database, ports });
    net.plug(name, () => server.parts.federation?.table);
    return server;
  };
  const server = await start(home, connection);
  const partners = Array.from({ length: count }, (_, at) => `partner${at}.example`);
  const others = await Promise.all(partners.map(async (name) => start(name, (await testDatabase()).connection)));
  const all = [server, ...others];
  const settleAll = () =>
    settle(
      all.map(({ parts }) => ({ isRunning: true, server: parts })),
      net,
    );
  const alice = await register(server);
  const { json } = await server.client.post(`${client}/createRoom`, { preset: "public_chat" }, alice);
  const roomId = encodeURIComponent(json.room_id);
  for (const other of others) {
    const query = { via: home };
    const joined = await other.client.post(`${client}/join/${roomId}`, {}, { ...(await register(other)), query });
    if (joined.status !== 200) throw new Error(`a partner did not join: ${joined.text}`);
  }
  const meter = await openMeter(cluster.connection, connection.database);
  let sent = 0;
  return {
    meter,
    clock,
    net,
    partners,
    settle: settleAll,
    async say(body) {
      const path = `${client}/rooms/${roomId}/send/m.room.message/m${sent++}`;
      const answer = await server.client.put(path, { msgtype: "m.text", body }, alice);
      if (answer.status !== 200) throw new Error(answer.text);
    },
    async close() {
      for (const one of all) await one.stop();
      await meter.close();
      await cluster.remove();
    },
  };
}

async function register(server: RunningServer): Promise<{ readonly token: string }> {
  const body = { username: "alice", password: "a long password", auth: { type: "m.login.dummy" } };
  const { json } = await server.client.post(`${client}/register`, body);
  return { token: json.access_token };
}
