import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { StartupProblem } from "@botschaft/platform/lifecycle";

const builders = ["../../web/build.ts", "../../admin/build.ts"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * Brings the web client and the console up to date, one after the other and each in a process of its own: what builds
 * them is large, and the server never needs it again.
 * @throws {StartupProblem} with the builder's sentence
 */
export async function buildWebApps(say: (line: string) => void): Promise<void> {
  for (const builder of builders) await build(builder, say);
}

async function build(builder: string, say: (line: string) => void): Promise<void> {
  const child = spawn(process.execPath, [builder], { stdio: ["ignore", "pipe", "pipe"] });
  createInterface({ input: child.stdout }).on("line", say);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  const [code, problem] = await Promise.all([ended, text(child.stderr)]);
  if (code !== 0)
    throw new StartupProblem(problem.trim() || "The web pages could not be built: npm run build says why.");
}
