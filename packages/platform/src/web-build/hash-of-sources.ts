import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

export type Sources = {
  /** The project's folder; the others are relative to it. */
  readonly root: string;
  readonly folders: readonly string[];
  readonly files: readonly string[];
};

/** SHA-256 over names and contents of all that a bundle is made of. Tests do not count. */
export async function hashOfSources({ root, folders, files }: Sources): Promise<string> {
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
