import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** A process that we started. */
export interface Child {
  /** Waits until `address` answers /versions; rejects with the end of its log when it exits before, or after 120 s. */
  untilUp(address: URL): Promise<void>;
  /** SIGTERM, after 30 s SIGKILL; resolves when it has exited. */
  stop(): Promise<void>;
}

export type ChildOptions = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** File that takes what it prints. */
  readonly log: string;
};

/** In a process group of its own: Ctrl-C reaches us alone, and we stop it. */
export function startChild({ name, command, args, cwd, env, log }: ChildOptions): Child {
  const output = openSync(log, "a");
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", output, output] });
  closeSync(output);
  const exited = once(child, "exit").catch((error: Error) => [error.message]);
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

  async function untilUp(address: URL): Promise<void> {
    for (const end = performance.now() + 120_000; performance.now() < end; await delay(100)) {
      if (!isRunning()) break;
      if (await answers(address)) return;
    }
    const tail = readFileSync(log, "utf8").trimEnd().split("\n").slice(-15).join("\n");
    throw new Error(`${name} ${isRunning() ? "does not answer" : `did not start (${await exited})`}:\n${tail}`);
  }

  async function stop(): Promise<void> {
    if (!isRunning()) return;
    child.kill("SIGTERM");
    const killing = setTimeout(() => {
      console.error(`${name} does not stop and is killed; see whether its PostgreSQL still runs.`);
      child.kill("SIGKILL");
    }, 30_000);
    await exited;
    clearTimeout(killing);
  }

  return { untilUp, stop };
}

async function answers(address: URL): Promise<boolean> {
  try {
    const answer = await fetch(new URL("/_matrix/client/versions", address));
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
