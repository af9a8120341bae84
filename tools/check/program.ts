import { spawn } from "node:child_process";
import { join } from "node:path";

export type Outcome = { readonly code: number; readonly output: string; readonly errors: string };

/** Runs a JavaScript program out of the tree's node_modules on the Node that runs us (`node` in PATH may be an older one). */
export function runScript(root: string, script: string, args: readonly string[]): Promise<Outcome> {
  return runProgram(root, process.execPath, [join(root, "node_modules", script), ...args]);
}

/** Runs a program in `root` and collects what it says. `code` is 1 when a signal ended it. */
export function runProgram(root: string, command: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: quietEnvironment() });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: textOf(output), errors: textOf(errors) }));
  });
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}

function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
}
