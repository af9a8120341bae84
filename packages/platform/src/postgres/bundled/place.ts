import { chmod, chown, mkdir, mkdtemp, readlink, realpath, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { StartupProblem } from "../../lifecycle.ts";
import type { Log } from "../../log.ts";
import { hashOf, readableHome } from "./copy.ts";
import type { Owner } from "./process.ts";

/** A Unix socket's path has at most 103 bytes on macOS and 107 on Linux. */
const longestSocketPath = 103;
export const socketFolderPrefix = "botschaft-";
const socketName = "/.s.PGSQL.5432";

export type PlaceOptions = {
  readonly dataFolder: string;
  readonly owner: Owner | undefined;
  /** May the cluster lie elsewhere when its owner cannot enter the data folder? */
  readonly mayMove: boolean;
  readonly log: Log;
};

/**
 * The folder of the cluster, which need not exist yet. Where it lies elsewhere, a link in the data folder leads there, and only
 * the link counts: when the data folder is moved away, a new one begins with a new cluster.
 */
export async function placeCluster({ dataFolder, owner, mayMove, log }: PlaceOptions): Promise<string> {
  const data = await realpath(dataFolder);
  const folder = join(data, "postgres");
  const linked = await readlink(folder).catch(() => undefined);
  if (linked !== undefined) return resolve(data, linked);
  if (owner === undefined || (await canEnter(data, owner))) return folder;
  if (!mayMove) {
    throw new StartupProblem(
      `PostgreSQL runs as user ${owner.uid} when Botschaft is started by root, and that user may not enter ${data}. Allow it (chmod o+x on the folder and those above it), or choose another BOTSCHAFT_DATA.`,
    );
  }
  const elsewhere = join(await reservePlace(data), "postgres");
  await symlink(elsewhere, folder);
  log.info({ folder: elsewhere }, `the database lies in ${elsewhere}, since PostgreSQL may not enter ${data}`);
  return elsewhere;
}

async function reservePlace(data: string): Promise<string> {
  await mkdir(readableHome, { recursive: true, mode: 0o755 });
  for (let number = 1; ; number++) {
    const place = join(readableHome, number === 1 ? hashOf(data) : `${hashOf(data)}-${number}`);
    try {
      await mkdir(place, { mode: 0o755 });
      return place;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** A new folder with a short path that only PostgreSQL's user may enter. */
export async function createSocketFolder(owner: Owner | undefined): Promise<string> {
  for (const parent of new Set([tmpdir(), "/tmp", "/var/tmp"])) {
    if (Buffer.byteLength(`${parent}/${socketFolderPrefix}XXXXXX${socketName}`) > longestSocketPath) continue;
    if (owner !== undefined && !(await canEnter(parent, owner))) continue;
    const folder = await mkdtemp(join(parent, socketFolderPrefix)).catch(() => undefined);
    if (folder === undefined) continue;
    await chmod(folder, 0o700);
    if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
    return folder;
  }
  throw new StartupProblem(
    "There is no folder for PostgreSQL's socket. Set TMPDIR to a folder with a short path that can be written to.",
  );
}

async function canEnter(folder: string, owner: Owner): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid } = await stat(path);
    if ((mode & (uid === owner.uid ? 0o100 : 0o001)) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
