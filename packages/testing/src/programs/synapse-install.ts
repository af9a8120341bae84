import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** psycopg2-binary brings its own libpq: Synapse's extra `postgres` would build psycopg2 with a C compiler instead. */
const packages = ["matrix-synapse", "psycopg2-binary"];

/** Where Synapse is kept between runs unless `--synapse-folder` says otherwise. */
export const defaultSynapseFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "botschaft-bench", "synapse");

export type InstalledSynapse = { readonly python: string; readonly version: string };

/** Installs the newest Synapse from PyPI into a virtual environment, or brings it up to date. */
export async function installSynapse(folder: string): Promise<InstalledSynapse> {
  const python = join(folder, "bin", "python");
  if (!existsSync(python)) {
    await mkdir(folder, { recursive: true });
    await attempt("python3", ["-m", "venv", folder], "Python 3 with its venv module is needed to install Synapse");
  }
  const pip = ["-m", "pip", "install", "--quiet", "--upgrade", "--disable-pip-version-check", ...packages];
  await attempt(python, pip, `Synapse could not be installed into ${folder}`);
  const ask = "import importlib.metadata as m; print(m.version('matrix-synapse'))";
  return { python, version: (await run(python, ["-c", ask])).stdout.trim() };
}

async function attempt(command: string, args: readonly string[], otherwise: string): Promise<void> {
  try {
    await run(command, args);
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`${otherwise}: ${stderr?.trim().split("\n").at(-1) || message}`);
  }
}
