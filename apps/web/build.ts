import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOfSources } from "./build/hash-of-sources.ts";
import { precompress } from "./build/precompress.ts";

type Progress = (line: string) => void;

/** The build could not be written or made; its message is a sentence for whoever started the server. */
export class BuildProblem extends Error {}

const app = import.meta.dirname;
const root = join(app, "../..");
const dist = join(app, "dist");
const stamp = join(dist, "build.json");

/**
 * Brings `apps/web/dist` up to date with sources and lockfile, and says what takes time. Does nothing where it is.
 * @throws BuildProblem
 */
export async function ensureBuilt({ onProgress }: { readonly onProgress: Progress }): Promise<void> {
  const hash = await hashOfSources(root);
  if (hash === (await findStampedHash())) return;
  onProgress("The web client is being built; this takes a few seconds and happens once.");
  const next = join(app, `dist-${process.pid}`);
  try {
    await removeLeftovers();
    await bundle(next);
    onProgress("The web client is being compressed.");
    await precompress(next);
    await writeFile(join(next, "build.json"), `${JSON.stringify({ hash })}\n`);
    await replace(next);
  } catch (error) {
    throw toProblem(error);
  } finally {
    await rm(next, { recursive: true, force: true }).catch(() => {}); // what is left over is said by the first error
  }
}

async function findStampedHash(): Promise<unknown> {
  try {
    return JSON.parse(await readFile(stamp, "utf8")).hash;
  } catch {
    return undefined; // never built, or a build that was cut off
  }
}

/** Of builds that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(app)) {
    const pid = /^dist-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(app, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

async function bundle(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  // Imported only where it is needed: it is most of what this program loads.
  const { build } = await import("vite");
  await build({
    configFile: join(app, "vite.config.ts"),
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  });
}

/** A folder cannot be replaced by another in one step; the gap is two renames. */
async function replace(next: string): Promise<void> {
  const old = join(app, `dist-${process.pid}-old`);
  await rename(dist, old).catch(ignoreMissing);
  await rename(next, dist);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

function toProblem(error: unknown): BuildProblem {
  const { code, message } = error as NodeJS.ErrnoException;
  const refused = code === "EACCES" || code === "EROFS" || code === "EPERM" || code === "ENOSPC";
  return new BuildProblem(
    refused
      ? `The web client cannot be written to ${dist} (${code}); let this user write there, or run npm run build as one who may.`
      : `The web client cannot be built: ${message}`,
    { cause: error },
  );
}

if (import.meta.main) {
  try {
    await ensureBuilt({ onProgress: (line) => process.stdout.write(`${line}\n`) });
  } catch (error) {
    if (!(error instanceof BuildProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
