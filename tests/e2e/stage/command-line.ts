import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const run = promisify(execFile);

/** `npx botschaft …`, as its administrator calls it beside a running server. @returns what it prints @throws when it refuses */
export async function botschaft(data: string, ...args: readonly string[]): Promise<string> {
  const { BOTSCHAFT_DATA: _, ...environment } = process.env;
  const env = { ...environment, BOTSCHAFT_DATA: data };
  const { stdout } = await run(process.execPath, ["apps/cli/botschaft.mjs", ...args], { cwd: root, env });
  return stdout;
}
