import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "@botschaft/platform/clock";
import { createLog, type Log } from "@botschaft/platform/log";
import { systemRandom } from "@botschaft/platform/random";
import { type TestDatabase, testDatabase } from "@botschaft/testing/postgres";
import { type RunningServer, startServer } from "@botschaft/testing/world";
import { copyDatabase, type GoBetween, type Kept, readFolder, startGoBetween } from "@botschaft/testing/zero-knowledge";

/** A server as authorities run it, all of whose words and deeds are seen: what it keeps, logs, hears and says. */
export type Stage = {
  readonly server: RunningServer;
  /** One more go-between before the server, for an app to talk to. */
  answer(): Promise<GoBetween>;
  /** The server's own. */
  readonly log: Log;
  listDatabase(): AsyncIterable<Kept>;
  listMedia(): AsyncIterable<Kept>;
  listLog(): readonly Kept[];
  /** Everything that apps and server said to each other. */
  listSaid(): readonly Kept[];
  close(): Promise<void>;
};

export async function raiseStage(): Promise<Stage> {
  const database = await testDatabase();
  const data = await mkdtemp(join(tmpdir(), "botschaft-stage-"));
  let logged = "";
  const write = (line: string) => {
    logged += line;
  };
  const log = createLog({ level: "debug", pretty: false, write });
  const server = await startServer({
    serverName: "musterland.example",
    database: database.connection,
    ports: { clock: systemClock, random: systemRandom, log },
    config: { encryption: "required", data },
  });
  const lines: GoBetween[] = [];
  return {
    server,
    log,
    async answer() {
      const line = await startGoBetween(server.base);
      lines.push(line);
      return line;
    },
    listDatabase: () => copyDatabase(database.connection),
    listMedia: () => readFolder(join(data, "media")),
    listLog: () => [{ where: "log", bytes: Buffer.from(logged) }],
    listSaid: () => lines.flatMap((line) => line.listKept()),
    close: () => close({ server, lines, database, data }),
  };
}

type Open = {
  readonly server: RunningServer;
  readonly lines: readonly GoBetween[];
  readonly database: TestDatabase;
  readonly data: string;
};

async function close({ server, lines, database, data }: Open): Promise<void> {
  for (const line of lines) await line.close();
  await server.stop();
  await database.drop();
  await rm(data, { recursive: true });
}
