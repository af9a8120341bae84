import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kept } from "./secret.ts";

/** Every file below a folder. Files that go away meanwhile are passed over. */
export async function* readFolder(folder: string): AsyncGenerator<Kept> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const where = join(entry.parentPath, entry.name);
    const bytes = await readFile(where).catch(() => undefined);
    if (bytes !== undefined) yield { where, bytes };
  }
}
