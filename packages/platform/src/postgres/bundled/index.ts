import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Log } from "../../log.ts";
import { reasonOf } from "../../reason.ts";
import { type ConnectionOptions, connect, type Session } from "../client.ts";
import { prepareBinaries } from "./binaries.ts";
import { ensureCluster, superuser } from "./cluster.ts";
import { stopOrphan } from "./orphan.ts";
import { createSocketFolder, placeCluster } from "./place.ts";
import { type Postmaster, type PostmasterOptions, startPostmaster } from "./postmaster.ts";
import { findOwner } from "./process.ts";

export { type Binaries, inspect, prepareBinaries } from "./binaries.ts";
export { createCluster, superuser } from "./cluster.ts";
export { createSocketFolder } from "./place.ts";
export { type Postmaster, startPostmaster } from "./postmaster.ts";
export { findOwner, type Owner } from "./process.ts";

export type BundledPostgresOptions = {
  /** Exists and can be written to. The cluster is `postgres` in it, its log `postgres.log`. */
  readonly dataFolder: string;
  readonly log: Log;
  /** May the cluster lie in /var/lib/botschaft when root's data folder cannot be entered by others? True unless told. */
  readonly mayMove?: boolean;
};

/** PostgreSQL as a child of ours: it is started again when it dies, and ends only by `stop`. */
export interface BundledPostgres {
  readonly connection: ConnectionOptions;
  /** The process that runs now. */
  readonly pid: number;
  /** To be called last, after all that uses the database. */
  stop(): Promise<void>;
}

const database = "botschaft";
const port = 5432;
const firstBackOffMs = 50;
const longestBackOffMs = 5_000;

/** Makes the cluster at the first start. Rejects with a StartupProblem when PostgreSQL cannot run on this data folder. */
export async function startBundledPostgres(options: BundledPostgresOptions): Promise<BundledPostgres> {
  const { dataFolder, log, mayMove = true } = options;
  const owner = findOwner();
  const binaries = await prepareBinaries(owner);
  const folder = await placeCluster({ dataFolder, owner, mayMove, log });
  await ensureCluster(binaries, folder, owner);
  const innocentPid = await stopOrphan(folder);
  const socketFolder = await createSocketFolder(owner);
  const logFile = join(dataFolder, "postgres.log");
  const supervisor = new Supervisor({ binaries, folder, socketFolder, logFile, owner, innocentPid }, log);
  try {
    await supervisor.start();
  } catch (error) {
    await rm(socketFolder, { recursive: true });
    throw error;
  }
  return supervisor;
}

class Supervisor implements BundledPostgres {
  readonly connection: ConnectionOptions;
  readonly #options: PostmasterOptions;
  readonly #log: Log;
  readonly #stopping = new AbortController();
  #postmaster: Postmaster | undefined;
  #guard: Session | undefined;
  #watching: Promise<void> = Promise.resolve();

  constructor(options: PostmasterOptions, log: Log) {
    this.#options = options;
    this.#log = log;
    this.connection = { host: options.socketFolder, port, user: superuser, database };
  }

  get pid(): number {
    return (this.#postmaster as Postmaster).pid;
  }

  async start(): Promise<void> {
    await this.#launch();
    this.#watching = this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#end();
    await this.#watching;
    await rm(this.#options.socketFolder, { recursive: true, force: true });
  }

  async #launch(): Promise<void> {
    this.#postmaster = await startPostmaster(this.#options);
    try {
      this.#guard = await openGuard(this.connection);
    } catch (error) {
      await this.#postmaster.stop();
      throw error;
    }
  }

  async #end(): Promise<void> {
    await this.#guard?.end();
    await this.#postmaster?.stop();
  }

  async #watch(): Promise<void> {
    await this.#postmaster?.ended;
    while (!this.#stopping.signal.aborted) {
      this.#log.warn({}, "the bundled PostgreSQL ended; starting it again");
      await this.#relaunch();
      if (!this.#stopping.signal.aborted) await this.#postmaster?.ended;
    }
    // It may have come up while we were told to stop.
    await this.#end();
  }

  async #relaunch(): Promise<void> {
    for (let waitMs = firstBackOffMs; !this.#stopping.signal.aborted; waitMs = Math.min(2 * waitMs, longestBackOffMs)) {
      try {
        await delay(waitMs, undefined, { signal: this.#stopping.signal });
        await this.#launch();
        return;
      } catch (error) {
        if (!this.#stopping.signal.aborted) {
          this.#log.error({ reason: reasonOf(error) }, "the bundled PostgreSQL does not start");
        }
      }
    }
  }
}

/** A session that stays open: by it another server sees that this PostgreSQL is nobody's orphan. */
async function openGuard(connection: ConnectionOptions): Promise<Session> {
  const guard = await connect({ ...connection, database: "postgres" }, "botschaft supervisor");
  const { rows } = await guard.client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
  if (rows.length === 0) await guard.client.query(`CREATE DATABASE ${database}`);
  return guard;
}
