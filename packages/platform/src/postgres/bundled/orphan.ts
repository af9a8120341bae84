import { execFile } from "node:child_process";
import { readFile, readlink, rm } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { StartupProblem } from "../../lifecycle.ts";
import { connect } from "../client.ts";
import { superuser } from "./cluster.ts";
import { socketFolderPrefix } from "./place.ts";
import { readPidFile } from "./postmaster.ts";

/** A killed server's sessions end by themselves within this time; those of a living one do not. */
const patienceMs = 5_000;
const pollMs = 20;

/**
 * Stops a PostgreSQL that a killed server left behind in this folder; one that somebody still uses is refused with a
 * StartupProblem. Resolves with the number of a living process that only happens to have the number in the folder's pid file.
 */
export async function stopOrphan(folder: string): Promise<number | undefined> {
  const lines = await readPidFile(folder);
  if (lines === undefined) return undefined;
  const pid = Number(lines[0]);
  const socketFolder = lines[4] ?? "";
  if (await isPostmasterOf(pid, folder)) {
    await waitUntilUnused(pid, folder, { port: Number(lines[3]), host: socketFolder });
    if (isAlive(pid)) process.kill(pid, "SIGINT");
    while (await isPostmasterOf(pid, folder)) await delay(pollMs);
  }
  await removeSocketFolder(socketFolder);
  return isAlive(pid) ? pid : undefined;
}

/** What the killed server would have removed. */
async function removeSocketFolder(path: string): Promise<void> {
  if (basename(path).startsWith(socketFolderPrefix)) await rm(path, { recursive: true, force: true }).catch(() => {});
}

async function waitUntilUnused(pid: number, folder: string, at: { port: number; host: string }): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const sessions = await countSessions(at);
    if (sessions === 0 || !isAlive(pid)) return;
    if (performance.now() > deadline) throw inUse(pid, folder, sessions);
    await delay(pollMs);
  }
}

/** Undefined when it does not answer, as while it starts or stops. */
async function countSessions(at: { port: number; host: string }): Promise<number | undefined> {
  try {
    const session = await connect({ ...at, user: superuser, database: "postgres" }, "botschaft start");
    const { rows } = await session.client.query<{ count: number }>(
      "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    );
    await session.end();
    return rows[0]?.count;
  } catch {
    return undefined;
  }
}

function inUse(pid: number, folder: string, sessions: number | undefined): StartupProblem {
  if (sessions === undefined) {
    return new StartupProblem(
      `The database in ${folder} is held by PostgreSQL process ${pid}, which does not answer. End it with: kill -INT ${pid}`,
    );
  }
  return new StartupProblem(
    `Another Botschaft server is using the database in ${folder}. Stop it first, or set BOTSCHAFT_DATA to another folder.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** PostgreSQL works in the folder of its cluster. Elsewhere than on Linux its command line names it. */
async function isPostmasterOf(pid: number, folder: string): Promise<boolean> {
  try {
    if (process.platform !== "linux") {
      const { stdout } = await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]);
      return stdout.includes("postgres") && stdout.includes(folder);
    }
    if ((await readFile(`/proc/${pid}/comm`, "utf8")).trim() !== "postgres") return false;
    return (await readlink(`/proc/${pid}/cwd`)) === folder;
  } catch {
    return false;
  }
}
