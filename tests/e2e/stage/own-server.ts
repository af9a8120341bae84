import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ServerProcess, serverProcess } from "../../crash/server-process.ts";

/** A server as somebody starts it for the first time, in a folder of its own. */
export type OwnServer = Pick<ServerProcess, "address" | "kill" | "start" | "output"> & {
  readonly data: string;
  /** The one-time link of the first administrator, as its file has it. */
  readFirstLink(): Promise<string>;
  /** Stops it as a terminal does, and deletes everything. @returns the exit code */
  close(): Promise<number | null>;
};

export async function startOwnServer(settings: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const home = await mkdtemp(join(tmpdir(), "botschaft-journey-"));
  // As root the database belongs to somebody else, who must get in.
  await chmod(home, 0o711);
  const data = join(home, "data");
  const server = await serverProcess({ data, settings: { ...asDelivered, ...settings } });
  await server.start();
  return {
    data,
    address: server.address,
    output: server.output,
    start: () => server.start(),
    kill: () => server.kill(),
    async readFirstLink() {
      const link = new URL((await readFile(join(data, "first-administrator.txt"), "utf8")).trim());
      return `${server.address}${link.pathname}${link.hash}`;
    },
    async close() {
      const code = await server.stop("SIGTERM");
      await rm(home, { recursive: true });
      return code;
    },
  };
}

/** What the crash plays change is as people get it. */
export const asDelivered = {
  BOTSCHAFT_REGISTRATION: "invitation",
  BOTSCHAFT_ENCRYPTION: "required",
  BOTSCHAFT_RATE_LIMITS: "on",
  BOTSCHAFT_LOG_LEVEL: "debug",
};
