import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Phase } from "./phases.ts";
import { withSharedCluster } from "./shared-cluster.ts";
import type { Tally } from "./tally.ts";
import type { PhaseRun } from "./verdict.ts";

/** Runs a phase's files on node:test, tells the story on our output and answers the tally; `code` is the runner's own exit code. */
export async function runPhase(root: string, phase: Phase, files: readonly string[]): Promise<PhaseRun> {
  const folder = mkdtempSync(join(tmpdir(), "botschaft-tally-"));
  try {
    const tallyFile = join(folder, "tally.json");
    const run = () => runNode(root, [...flagsOf(phase, tallyFile), ...files]);
    const code = phase.database === undefined ? await run() : await withSharedCluster(root, phase.database, run);
    return { ...readTally(tallyFile), code };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function flagsOf(phase: Phase, tallyFile: string): readonly string[] {
  const here = import.meta.dirname;
  return [
    "--test",
    `--test-isolation=${phase.isolation}`,
    ...(phase.isolation === "process" ? [`--test-concurrency=${phase.concurrency}`] : []),
    "--test-force-exit",
    `--test-timeout=${phase.patience}`,
    "--no-webstorage",
    `--test-reporter=${join(here, "story.ts")}`,
    "--test-reporter-destination=stdout",
    `--test-reporter=${join(here, "tally.ts")}`,
    `--test-reporter-destination=${tallyFile}`,
  ];
}

function runNode(root: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: environment(root),
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Tests never see the settings of whoever runs them: a DATABASE_URL that points to a real database stays outside. */
function environment(root: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(BOTSCHAFT_(?!TEST_)|DATABASE_URL|NODE_OPTIONS|NODE_TEST_CONTEXT)/.test(name),
  );
  return { ...Object.fromEntries(inherited), NODE_COMPILE_CACHE: join(root, "node_modules/.cache/node") };
}

/** Without a tally the runner died before it could count. */
function readTally(file: string): Tally {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return text === "" ? { passed: 0, failed: 0, putOff: 0, files: [] } : (JSON.parse(text) as Tally);
}
