import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  readonly #home: string;
  readonly #options: Parameters<typeof startPostmaster>[0];
  #postmaster: Postmaster | undefined;
  #reaper: ChildProcess | undefined;

  constructor(home: string, options: Parameters<typeof startPostmaster>[0]) {
    this.#home = home;
    this.#options = options;
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
    this.#reaper = reapAfterUs(this.#postmaster.pid, [this.#home, this.#options.socketFolder]);
  }

  async stop(): Promise<void> {
    await this.#take()?.stop();
  }

  async kill(): Promise<void> {
    await this.#take()?.stop("SIGKILL");
  }

  #take(): Postmaster | undefined {
    const postmaster = this.#postmaster;
    this.#postmaster = undefined;
    this.#reaper?.kill("SIGKILL");
    return postmaster;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#home, { recursive: true, force: true });
    await rm(this.#options.socketFolder, { recursive: true, force: true });
  }
}

const reaper = 'read -r line; kill -QUIT "$1"; while kill -0 "$1"; do sleep 0.1; done; shift; rm -rf "$@"';

/** A shell that reads from us until we are gone, then ends this PostgreSQL and deletes these folders. */
function reapAfterUs(pid: number, folders: readonly string[]): ChildProcess {
  const child = spawn("/bin/sh", ["-c", reaper, "reaper", String(pid), ...folders], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  return child;
}
