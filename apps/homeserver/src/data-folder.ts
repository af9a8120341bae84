import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { StartupProblem } from "@botschaft/platform/lifecycle";

/**
 * Makes the folder when there is none, and proves that it can be written to. Others may not look into it; PostgreSQL's user,
 * when root starts us, has to pass through.
 */
export async function openDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    await (await open(probe, "w", 0o600)).close();
    await rm(probe);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new StartupProblem(
      `The data folder ${folder} cannot be written to (${code}). Let the user that runs Botschaft write there, or set BOTSCHAFT_DATA to another folder.`,
      { cause },
    );
  }
}
