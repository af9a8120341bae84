import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A line that somebody reads to sign in. */
export type Login = { readonly base: string; readonly localpart: string; readonly userId: string };

export type DevNetwork = {
  readonly logins: readonly Login[];
  readonly password: string;
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>;
};

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** A guard, never a measure. */
const patienceMs = 240_000;

/** `npm run dev` as somebody starts it; resolves when it has told where to sign in. */
export async function startDev(...options: readonly string[]): Promise<DevNetwork> {
  const child = spawn(process.execPath, ["tools/dev/main.ts", ...options], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const ended = once(child, "close");
  child.stderr.on("data", (text) => {
    said += text;
  });
  const told = Promise.withResolvers<void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    said += `${line}\n`;
    if (line.startsWith("Everybody's password")) told.resolve();
  });
  const givingUp = setTimeout(() => child.kill("SIGINT"), patienceMs);
  await Promise.race([told.promise, ended]);
  clearTimeout(givingUp);
  const password = /Everybody's password is (\S+)\./.exec(said)?.[1];
  if (password === undefined) throw new Error(`The network does not start: ${said}`);
  return {
    logins: readLogins(said),
    password,
    async stop() {
      child.kill("SIGINT");
      await ended;
      return child.exitCode;
    },
  };
}

function readLogins(said: string): readonly Login[] {
  return [...said.matchAll(/^(http:\S+) +(\S+) +(@\S+)/gm)].map(([, base = "", localpart = "", userId = ""]) => ({
    base,
    localpart,
    userId,
  }));
}
