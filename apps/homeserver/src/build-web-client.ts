import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { StartupProblem } from "@botschaft/platform/lifecycle";

const program = fileURLToPath(new URL("../../web/build.ts", import.meta.url));

/**
 * Brings the web client up to date, in a process of its own: what builds it needs more memory than the server.
 * @throws StartupProblem with the sentence that the build ended with
 */
export async function buildWebClient(say: (line: string) => void): Promise<void> {
  const child = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.setEncoding("utf8").on("data", (text: string) => say(text.trimEnd()));
  let problem = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    problem += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new StartupProblem(problem.trim() || "The web client could not be built.");
}
