import { type CastMember, createCast } from "@botschaft/homeserver";
import { systemClock } from "@botschaft/platform/clock";
import { silentLog } from "@botschaft/platform/log";
import { systemRandom } from "@botschaft/platform/random";
import type { TestAnswer, TestClient } from "@botschaft/testing/http";
import { cloneDatabase, ownCluster } from "@botschaft/testing/postgres";
import { type RunningServer, startServer } from "@botschaft/testing/world";
import { eachOf } from "./in-parallel.ts";
import { type Meter, meterSettings, openMeter } from "./meter.ts";

export type Person = CastMember;
export type Room = { readonly roomId: string; readonly people: readonly [Person, ...Person[]] };

/** A server on a quiet cluster of its own, whose every write is counted, and people who speak to it over HTTP. */
export type Stage = {
  readonly server: RunningServer;
  readonly meter: Meter;
  /** Everybody; rooms share them. */
  readonly people: readonly Person[];
  /** As `person`, and expects 200. */
  call(person: Person, method: string, path: string, body?: object): Promise<TestAnswer>;
  /** A public room that so many people are joined to. */
  room(size: number): Promise<Room>;
  send(person: Person, roomId: string): Promise<void>;
  sync(person: Person, query: Readonly<Record<string, string>>): Promise<TestAnswer["json"]>;
  /** How many bytes a table and its indexes take, and how many rows it has. */
  sizeOf(table: string): Promise<{ readonly bytes: number; readonly rows: number }>;
  close(): Promise<void>;
};

const client = "/_matrix/client/v3";
const joinsAtOnce = 32;

export async function openStage(
  size: number,
  config: NonNullable<Parameters<typeof startServer>[0]["config"]> = {},
): Promise<Stage> {
  const cluster = await ownCluster({ durable: true, settings: meterSettings });
  const migrations = new URL("../../packages/storage/migrations/", import.meta.url);
  const { connection } = await cloneDatabase(cluster.connection, migrations);
  const ports = { clock: systemClock, random: systemRandom, log: silentLog };
  const server = await startServer({ serverName: "musterland.example", database: connection, ports, config });
  const meter = await openMeter(cluster.connection, connection.database);
  const people = await castFor(server, size);
  const call = callWith(server.client);
  let sent = 0;
  return {
    server,
    meter,
    people,
    call,
    async room(count) {
      const [creator, ...others] = people.slice(0, count) as [Person, ...Person[]];
      const { json } = await call(creator, "POST", `${client}/createRoom`, { preset: "public_chat" });
      const path = `${client}/join/${encodeURIComponent(json.room_id)}`;
      await eachOf(others, joinsAtOnce, (person) => call(person, "POST", path, {}));
      return { roomId: json.room_id, people: [creator, ...others] };
    },
    async send(person, roomId) {
      const path = `${client}/rooms/${encodeURIComponent(roomId)}/send/m.room.message/m${sent++}`;
      await call(person, "PUT", path, {
        msgtype: "m.text",
        body: "The minutes of yesterday's meeting are in the folder.",
      });
    },
    async sync(person, query) {
      return (await call(person, "GET", `${client}/sync?${new URLSearchParams(query)}`)).json;
    },
    async sizeOf(table) {
      const [row] = await server.parts.storage.reads.query<{ readonly bytes: number; readonly rows: number }>({
        name: `size_of_${table}`,
        text: `SELECT pg_total_relation_size('${table}') AS bytes, count(*) AS rows FROM ${table}`,
        values: [],
      });
      return row as { readonly bytes: number; readonly rows: number };
    },
    async close() {
      await server.stop();
      await meter.close();
      await cluster.remove();
    },
  };
}

async function castFor({ parts }: RunningServer, size: number): Promise<readonly Person[]> {
  const { accounts, people, storage } = parts;
  const passwordHash = await accounts.passwords.hash("correct horse battery staple");
  const names = Array.from({ length: size }, (_, at) => `person-${at}`);
  const services = { writer: storage.writer, people, accounts: accounts.accounts };
  return createCast({ ...services, clock: systemClock, random: systemRandom }, names, passwordHash);
}

function callWith(http: TestClient): Stage["call"] {
  return async (person, method, path, body) => {
    const answer = await http.send(method, path, body, { token: person.accessToken });
    if (answer.status !== 200) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    return answer;
  };
}
