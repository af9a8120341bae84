import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { StartupProblem } from "../../lifecycle.ts";
import type { Binaries } from "./binaries.ts";
import { childOptions, type Owner } from "./process.ts";

export type PostmasterOptions = {
  readonly binaries: Binaries;
  /** The cluster. */
  readonly folder: string;
  /** Where the Unix socket is made; only its owner may enter it. */
  readonly socketFolder: string;
  readonly logFile: string;
  readonly owner: Owner | undefined;
  readonly settings?: Readonly<Record<string, string>>;
  /** A process that has the number of a former postmaster, and is none. */
  readonly innocentPid?: number | undefined;
};

/** The running server process of PostgreSQL. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves when the process has ended, however it came to that. */
  readonly ended: Promise<void>;
  /** A fast shutdown: open transactions are rolled back, what was committed is on disk. Tests may kill it instead. */
  stop(signal?: "SIGINT" | "SIGKILL"): Promise<void>;
  /** The process no longer keeps ours from ending. */
  unref(): void;
}

/** No TCP, and no row or statement in the log: those can hold what people write. */
const ownSettings = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  max_parallel_workers_per_gather: "0",
  // After a crash the file system is synced once, instead of each of a thousand files.
  ...(process.platform === "linux" ? { recovery_init_sync_method: "syncfs" } : {}),
};

const pollMs = 5;
const largestLogBytes = 4 * 2 ** 20;

/** Resolves when PostgreSQL takes connections. Rejects with a StartupProblem when it ends before. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const log = await open(options.logFile, "a", 0o600);
  try {
    if ((await log.stat()).size > largestLogBytes) await log.truncate();
    const startOfLog = (await log.stat()).size;
    const child = spawnPostgres(options, log.fd);
    const ended = endOf(child);
    if (!(await isReady(options.folder, child, ended))) {
      const reason = await lastLine(options.logFile, startOfLog);
      throw new StartupProblem(`The bundled PostgreSQL does not start (${reason}). Its log is ${options.logFile}.`);
    }
    return toPostmaster(child, ended);
  } finally {
    await log.close();
  }
}

/** In a process group of its own: Ctrl-C in a terminal reaches the whole group, and PostgreSQL has to end last. */
function spawnPostgres(options: PostmasterOptions, logFd: number): ChildProcess {
  const settings = { ...ownSettings, unix_socket_directories: options.socketFolder, ...options.settings };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = childOptions(options.owner);
  if (options.innocentPid !== undefined) child.env.PG_GRANDPARENT_PID = String(options.innocentPid);
  return spawn(options.binaries.postgres, ["-D", options.folder, ...args], {
    ...child,
    detached: true,
    stdio: ["ignore", logFd, logFd],
  });
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    // A program that cannot be started emits this instead.
    child.once("error", () => resolve());
  });
}

/** False when the process ended first. Recovery after a crash may take long, so there is no limit. */
async function isReady(folder: string, child: ChildProcess, ended: Promise<void>): Promise<boolean> {
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  while (!hasEnded) {
    const lines = await readPidFile(folder);
    if (lines !== undefined && lines[0] === String(child.pid) && lines[7]?.trim() === "ready") return true;
    await delay(pollMs);
  }
  return false;
}

/** The lines of `postmaster.pid`: process, folder, start, port, socket folder, address, shared memory, status. */
export async function readPidFile(folder: string): Promise<readonly string[] | undefined> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => undefined);
  return text?.split("\n");
}

function toPostmaster(child: ChildProcess, ended: Promise<void>): Postmaster {
  return {
    pid: child.pid as number,
    ended,
    async stop(signal = "SIGINT") {
      child.ref();
      child.kill(signal);
      await ended;
    },
    unref: () => child.unref(),
  };
}

async function lastLine(logFile: string, from: number): Promise<string> {
  const text = (await readFile(logFile)).subarray(from).toString().trim();
  const lines = text.split("\n");
  const fatal = lines.findLast((line) => line.includes("FATAL:")) ?? lines.at(-1) ?? "";
  return fatal.replace(/^.*?FATAL:\s*/, "") || "it said nothing";
}
