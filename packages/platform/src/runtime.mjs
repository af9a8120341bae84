// Plain JavaScript of the oldest Node that may start us: it only finds the pinned one.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const major = 26;
const pinned = fileURLToPath(new URL("../../../node_modules/.bin/node", import.meta.url));

export function isPinnedRuntime() {
  return Number(process.versions.node.split(".")[0]) >= major;
}

/** Runs this script again with the pinned runtime, as if it had been called with it: same arguments, signals, exit code. */
export function runOnPinnedRuntime(script) {
  if (!existsSync(pinned)) {
    console.error(`Node ${major} is not installed in this folder. Run "npm ci" first, with optional dependencies.`);
    process.exit(1);
  }
  const child = spawn(pinned, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`Node ${major} cannot be run (${error.message}). Run "npm ci" again on this machine.`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(signal === null ? code : 128 + constants.signals[signal]));
}
