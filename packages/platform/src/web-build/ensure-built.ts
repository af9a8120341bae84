import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOfSources } from "./hash-of-sources.ts";
import { precompress } from "./precompress.ts";

export type WebApp = {
  /** As a sentence begins: `The web client`. */
  readonly title: string;
  /** Its folder under the project's: `apps/web`. */
  readonly path: string;
  /** The project's folder. */
  readonly root: string;
  /** Whose sources go into the bundle, as folders under the project's. */
  readonly packages: readonly string[];
  /** Writes the bundle into a folder that exists and is empty. */
  readonly bundle: (outDir: string) => Promise<unknown>;
  /** Takes a line about what takes time. */
  readonly onProgress: (line: string) => void;
};

/** The build could not be written or made; its message is a sentence for whoever started the server. */
export class BuildProblem extends Error {}

/**
 * Brings an app's `dist` up to date with sources and lockfile, and says what takes time. Does nothing where it is.
 * @throws {BuildProblem}
 */
export async function ensureBuilt(app: WebApp): Promise<void> {
  const folder = join(app.root, app.path);
  const dist = join(folder, "dist");
  const hash = await hashOfSources(sourcesOf(app));
  if (hash === (await findStampedHash(dist))) return;
  app.onProgress(`${app.title} is being built; this takes a few seconds and happens once.`);
  const next = join(folder, `dist-${process.pid}`);
  try {
    await removeLeftovers(folder);
    await mkdir(next, { recursive: true });
    await app.bundle(next);
    app.onProgress(`${app.title} is being compressed.`);
    await precompress(next);
    await writeFile(join(next, "build.json"), `${JSON.stringify({ hash })}\n`);
    await replace(dist, next);
  } catch (error) {
    throw toProblem(app.title, dist, error);
  } finally {
    await rm(next, { recursive: true, force: true }).catch(() => {}); // what is left over is said by the first error
  }
}

/** The same from a command line: progress on one channel, a problem as a sentence on the other, and an exit code. */
export async function buildAtTerminal(app: Omit<WebApp, "onProgress">): Promise<void> {
  try {
    await ensureBuilt({ ...app, onProgress: (line) => process.stdout.write(`${line}\n`) });
  } catch (error) {
    if (!(error instanceof BuildProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function sourcesOf({ root, path, packages }: WebApp) {
  const folders = [`${path}/src`, `${path}/public`, "packages/platform/src/web-build", ...packages];
  const files = [`${path}/index.html`, `${path}/build.ts`, `${path}/vite.config.ts`, "package-lock.json"];
  return { root, folders, files };
}

async function findStampedHash(dist: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(dist, "build.json"), "utf8")).hash;
  } catch {
    return undefined; // never built, or a build that was cut off
  }
}

/** Of builds that were killed. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^dist-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** A folder cannot be replaced by another in one step; the gap is two renames. */
async function replace(dist: string, next: string): Promise<void> {
  const old = `${next}-old`;
  await rename(dist, old).catch(ignoreMissing);
  await rename(next, dist);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

function toProblem(title: string, dist: string, error: unknown): BuildProblem {
  const { code, message } = error as NodeJS.ErrnoException;
  const refused = code === "EACCES" || code === "EROFS" || code === "EPERM" || code === "ENOSPC";
  return new BuildProblem(
    refused
      ? `${title} cannot be written to ${dist} (${code}); let this user write there, or run npm run build as one who may.`
      : `${title} cannot be built: ${message}`,
    { cause: error },
  );
}
