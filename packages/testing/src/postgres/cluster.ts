import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import type { ConnectionOptions } from "@botschaft/platform/postgres";
import {
  type Binaries,
  createCluster,
  createSocketFolder,
  findOwner,
  inspect,
  type Postmaster,
  prepareBinaries,
  startPostmaster,
  superuser,
} from "@botschaft/platform/postgres/bundled";

export type ClusterOptions = {
  /** As in real life: what is committed survives a kill. Autovacuum is off, so that counts are exact. */
  readonly durable?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
};

/** A PostgreSQL of a test's own. It ends with the process that made it, however that ends. */
export interface TestCluster {
  /** To the database `postgres`. */
  readonly connection: ConnectionOptions;
  readonly isRunning: boolean;
  start(): Promise<void>;
  /** A fast shutdown. */
  stop(): Promise<void>;
  /** As `kill -9` does it: no checkpoint, and recovery at the next start. */
  kill(): Promise<void>;
  /** Stops it and deletes its folder. */
  remove(): Promise<void>;
}

const fast = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_connections: "300",
};
const durable = { autovacuum: "off" };

/** Started. BOTSCHAFT_TEST_POSTGRES_BIN names the folder of another PostgreSQL's programs. */
export async function createTestCluster(options: ClusterOptions = {}): Promise<TestCluster> {
  const owner = findOwner();
  const binaries = await findBinaries();
  const home = await mkdtemp(join(tmpdir(), "botschaft-test-"));
  await chmod(home, 0o711);
  const folder = join(home, "cluster");
  const socketFolder = await createSocketFolder(owner);
  await createCluster(binaries, folder, owner, { sync: false });
  const settings = { ...(options.durable === true ? durable : fast), ...options.settings };
  const cluster = new Cluster(home, { binaries, folder, socketFolder, logFile: join(home, "log"), owner, settings });
  await cluster.start();
  return cluster;
}

function findBinaries(): Promise<Binaries> {
  const folder = process.env.BOTSCHAFT_TEST_POSTGRES_BIN;
  return folder === undefined ? prepareBinaries(findOwner()) : inspect(folder, findOwner());
}

class Cluster implements TestCluster {
  readonly connection: ConnectionOptions;
  readonly #folders: readonly string[];
  readonly #options: Parameters<typeof startPostmaster>[0];
  readonly #reaper: Writable;
  #postmaster: Postmaster | undefined;

  constructor(home: string, options: Parameters<typeof startPostmaster>[0]) {
    this.#folders = [home, options.socketFolder];
    this.#options = options;
    this.#reaper = startReaper(this.#folders);
    this.connection = { host: options.socketFolder, port: 5432, user: superuser, database: "postgres" };
  }

  get isRunning(): boolean {
    return this.#postmaster !== undefined;
  }

  async start(): Promise<void> {
    // After a kill the sessions of the old one take a moment to see that it is gone.
    for (let attempt = 1; this.#postmaster === undefined; attempt++) {
      try {
        this.#postmaster = await startPostmaster(this.#options);
      } catch (error) {
        if (attempt === 100) throw error;
        await delay(20);
      }
    }
    this.#postmaster.unref();
    this.#reaper.write(`${this.#postmaster.pid}\n`);
  }

  stop(): Promise<void> {
    return this.#end("SIGINT");
  }

  kill(): Promise<void> {
    return this.#end("SIGKILL");
  }

  async #end(signal: "SIGINT" | "SIGKILL"): Promise<void> {
    const postmaster = this.#postmaster;
    this.#postmaster = undefined;
    await postmaster?.stop(signal);
    this.#reaper.write("\n");
  }

  async remove(): Promise<void> {
    await this.stop();
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
    this.#reaper.end();
  }
}

/** Reads the number of the process that runs, empty for none, until we are gone; then ends it and deletes the folders. */
const reaper = `
while read -r line; do pid=$line; done
if [ -n "$pid" ]; then
  kill -QUIT "$pid"
  tries=0
  while kill -0 "$pid" && [ $tries -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
fi
rm -rf "$@"`;

function startReaper(folders: readonly string[]): Writable {
  const stdio = ["pipe", "ignore", "ignore"] as const;
  const child = spawn("/bin/sh", ["-c", reaper, "reaper", ...folders], { detached: true, stdio: [...stdio] });
  child.unref();
  const stdin = child.stdin as Writable & { unref(): void };
  stdin.unref();
  stdin.on("error", () => {});
  return stdin;
}
