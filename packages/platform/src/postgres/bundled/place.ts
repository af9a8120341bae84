import { chmod, chown, lstat, mkdir, mkdtemp, realpath, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { StartupProblem } from "../../lifecycle.ts";
import type { Log } from "../../log.ts";
import { hashOf, readableHome } from "./copy.ts";
import type { Owner } from "./process.ts";

/** A Unix socket's path has at most 103 bytes on macOS and 107 on Linux. */
const longestSocketPath = 103;
const socketName = "/.s.PGSQL.5432";

export type PlaceOptions = {
  readonly dataFolder: string;
  readonly owner: Owner | undefined;
  /** May the cluster lie elsewhere when its owner cannot enter the data folder? */
  readonly mayMove: boolean;
  readonly log: Log;
};

/** The folder of the cluster, with no symbolic link in its path; it need not exist. */
export async function placeCluster({ dataFolder, owner, mayMove, log }: PlaceOptions): Promise<string> {
  const data = await realpath(dataFolder);
  const folder = join(data, "postgres");
  if (await isLink(folder)) return realpath(folder);
  if (owner === undefined || (await canEnter(data, owner))) return folder;
  if (!mayMove) {
    throw new StartupProblem(
      `PostgreSQL runs as user ${owner.uid} when Botschaft is started by root, and that user may not enter ${data}. Allow it (chmod o+x on the folder and those above it), or choose another BOTSCHAFT_DATA.`,
    );
  }
  const elsewhere = join(readableHome, hashOf(data), "postgres");
  await mkdir(dirname(elsewhere), { recursive: true, mode: 0o755 });
  log.info({ folder: elsewhere }, `the database lies in ${elsewhere}, since PostgreSQL may not enter ${data}`);
  return elsewhere;
}

/** Leaves a link where one would look for the cluster. */
export async function linkCluster(dataFolder: string, folder: string): Promise<void> {
  const link = join(await realpath(dataFolder), "postgres");
  if (link !== folder && !(await isLink(link))) await symlink(folder, link);
}

/** A new folder with a short path that only PostgreSQL's user may enter. */
export async function createSocketFolder(owner: Owner | undefined): Promise<string> {
  for (const parent of new Set([tmpdir(), "/tmp", "/var/tmp"])) {
    if (Buffer.byteLength(`${parent}/botschaft-XXXXXX${socketName}`) > longestSocketPath) continue;
    if (owner !== undefined && !(await canEnter(parent, owner))) continue;
    const folder = await mkdtemp(join(parent, "botschaft-")).catch(() => undefined);
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

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
