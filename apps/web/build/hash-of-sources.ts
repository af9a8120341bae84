import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** What the bundle is made of, relative to the project's folder. */
const folders = [
  "apps/web/src",
  "apps/web/public",
  "apps/web/build",
  "packages/ui/src",
  "packages/client/src",
  "packages/room/src",
  "packages/protocol/src",
];
const files = ["apps/web/index.html", "apps/web/build.ts", "apps/web/vite.config.ts", "package-lock.json"];

/** SHA-256 over names and contents of all sources of the web client and the lockfile. Tests do not count. */
export async function hashOfSources(root: string): Promise<string> {
  const listed = await Promise.all(folders.map((folder) => listFiles(join(root, folder))));
  const paths = [...listed.flat().map((path) => relative(root, path)), ...files].sort();
  const contents = await Promise.all(paths.map((path) => readFile(join(root, path))));
  const hash = createHash("sha256");
  for (const [index, path] of paths.entries()) {
    const content = contents[index] as Buffer;
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
