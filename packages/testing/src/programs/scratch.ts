import { chmod, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

/** A new folder under `parent` that the unprivileged user of PostgreSQL can pass through; `remove` deletes it. */
export async function makeScratch(parent: string): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(parent, "botschaft-servers-"));
  await chmod(folder, 0o711);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
