import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "@botschaft/platform/clock";
import { silentLog } from "@botschaft/platform/log";
import type { ConnectionOptions } from "@botschaft/platform/postgres";
import { systemRandom } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import { type Wired, wire } from "../../../apps/homeserver/src/wire.ts";

export type WiredServer = {
  /** Where it answers HTTP. */
  readonly address: string;
  readonly parts: Wired;
  stop(): Promise<void>;
};

/** The server as the app puts it together, in this process and over real HTTP, with real time and without rate limits. */
export async function startWired(database: ConnectionOptions): Promise<WiredServer> {
  const data = await mkdtemp(join(tmpdir(), "botschaft-wired-"));
  const parts = await wire(
    {
      serverName: "localhost" as ServerName,
      isTrial: true,
      listen: [new URL("http://127.0.0.1:0")],
      publicUrl: "http://localhost",
      data,
      database,
      registration: "closed",
      rateLimits: "off",
      encryption: "optional",
      sharedSecret: undefined,
      trustedProxies: [],
    },
    { clock: systemClock, random: systemRandom, log: silentLog, terminal: { say() {}, isInteractive: false } },
  );
  const [address = ""] = await parts.start();
  return {
    address,
    parts,
    async stop() {
      await parts.stop();
      await rm(data, { recursive: true });
    },
  };
}
