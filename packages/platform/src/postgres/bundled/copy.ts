import { createHash } from "node:crypto";
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Where root keeps what PostgreSQL must reach, when the data folder or the project lies where only root may enter. */
export const readableHome = "/var/lib/botschaft";

/** Copies the package's `native` folder, without what only compilers need, and answers the copy's folder. */
export async function copyReadable(native: string): Promise<string> {
  const manifest = await readFile(join(native, "..", "package.json"), "utf8");
  const target = join(readableHome, `postgresql-${hashOf(manifest)}`);
  if (await isFolder(target)) return target;
  await mkdir(readableHome, { recursive: true, mode: 0o755 });
  const draft = await mkdtemp(`${target}.`);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") });
  await chmod(draft, 0o755);
  await rename(draft, target).catch(async (error) => {
    // Another server was faster.
    await rm(draft, { recursive: true });
    if (!(await isFolder(target))) throw error;
  });
  return target;
}

/** Sixteen characters that stand for a text in a file's name. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
