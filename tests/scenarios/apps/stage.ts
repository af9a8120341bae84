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
  /** Stands before the server; apps are to talk to it. */
  readonly between: GoBetween;
  /** The server's own. */
  readonly log: Log;
  listDatabase(): AsyncIterable<Kept>;
  listMedia(): AsyncIterable<Kept>;
  listLog(): readonly Kept[];
  close(): Promise<void>;
};

export async function raiseStage(): Promise<Stage> {
  const database = await testDatabase();
  const data = await mkdtemp(join(tmpdir(), "botschaft-stage-"));
  const lines: string[] = [];
  const log = createLog({ level: "debug", pretty: false, write: (line) => lines.push(line) });
  const server = await startServer({
    serverName: "musterland.example",
    database: database.connection,
    ports: { clock: systemClock, random: systemRandom, log },
    config: { encryption: "required", data },
  });
  const between = await startGoBetween(server.base);
  return {
    server,
    between,
    log,
    listDatabase: () => copyDatabase(database.connection),
    listMedia: () => readFolder(join(data, "media")),
    listLog: () => [{ where: "log", bytes: Buffer.from(lines.join("")) }],
    close: () => close({ server, between, database, data }),
  };
}

type Open = Pick<Stage, "server" | "between"> & { readonly database: TestDatabase; readonly data: string };

async function close({ server, between, database, data }: Open): Promise<void> {
  await between.close();
  await server.stop();
  await database.drop();
  await rm(data, { recursive: true });
}
