import { chown, mkdir, readFile, rename, rm } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { StartupProblem } from "../../lifecycle.ts";
import { reasonOf } from "../../reason.ts";
import type { Binaries } from "./binaries.ts";
import { type Owner, run } from "./process.ts";

export const superuser = "botschaft";

/** Makes the cluster when there is none, and refuses one of another major version. */
export async function ensureCluster(binaries: Binaries, folder: string, owner: Owner | undefined): Promise<void> {
  const major = await readMajor(folder);
  if (major === undefined) return createCluster(binaries, folder, owner);
  if (major === binaries.major) return;
  throw new StartupProblem(
    `The database in ${folder} was written by PostgreSQL ${major}, and this version of Botschaft brings PostgreSQL ${binaries.major}, which cannot read it. Go back to the version of Botschaft that wrote it, or copy its data into a PostgreSQL of your own and set DATABASE_URL.`,
  );
}

/** Under another name first, so that a start that is cut off leaves no half a cluster. */
export async function createCluster(
  binaries: Binaries,
  folder: string,
  owner: Owner | undefined,
  options: { readonly sync: boolean } = { sync: true },
): Promise<void> {
  if (owner === undefined) checkUserHasName();
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  if (owner !== undefined) await chown(draft, owner.uid, owner.gid);
  try {
    const args = initdbArguments(draft, binaries.major);
    await run(binaries.initdb, options.sync ? args : [...args, "--no-sync"], owner);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    const reason = reasonOf(cause).trim().split("\n").slice(1).join(" ");
    throw new StartupProblem(
      `The database cannot be made in ${folder} (${reason}). Put that right, or set DATABASE_URL.`,
      {
        cause,
      },
    );
  }
  await rename(draft, folder);
}

function initdbArguments(folder: string, major: number): readonly string[] {
  const locale = major < 17 ? [] : ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = [`--username=${superuser}`, "--auth-local=trust", "--auth-host=reject"];
  return [`--pgdata=${folder}`, "--encoding=UTF8", "--locale=C", ...locale, ...access, "--no-instructions"];
}

async function readMajor(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : Number(text);
}

/** initdb asks for the name of its user, which an arbitrary id, as some container platforms give it, does not have. */
function checkUserHasName(): void {
  try {
    userInfo();
  } catch (cause) {
    throw new StartupProblem(
      `The bundled PostgreSQL needs a user with a name, and user id ${process.getuid?.()} has none on this system. Set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}
