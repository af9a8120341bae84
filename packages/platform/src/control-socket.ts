import { chmod, mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { StartupProblem } from "./lifecycle.ts";

/** The longest path of a Unix socket, in bytes, on macOS; Linux has four more. */
const longest = 103;

/** Where a server takes orders from who may open its data folder: `run/control.sock` in it, from here if that is shorter. */
export function controlSocketPath(dataFolder: string): string {
  const path = join(dataFolder, "run", "control.sock");
  const short = [path, relative(process.cwd(), path)].find((candidate) => Buffer.byteLength(candidate) <= longest);
  if (short !== undefined) return short;
  throw new StartupProblem(
    `The path of the data folder ${dataFolder} is too long for the socket in it. Set BOTSCHAFT_DATA to a shorter one.`,
  );
}

/** Makes the folder, which only its owner may enter: the right to open the socket is the authentication. */
export async function prepareControlSocket(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, "run");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  return controlSocketPath(dataFolder);
}
