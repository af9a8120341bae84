import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { silentLog } from "@botschaft/platform/log";
import { startBundledPostgres } from "@botschaft/platform/postgres";
import { findFreePort, type InstalledSynapse, makeScratch, startSynapseProcess } from "@botschaft/testing/programs";
import type { Server } from "./server.ts";
import { synapseConfig } from "./synapse-config.ts";

/** Starts Synapse in one process on an empty database of the same PostgreSQL that Botschaft bundles. */
export async function startSynapse(parent: string, { python, version }: InstalledSynapse): Promise<Server> {
  const scratch = await makeScratch(parent);
  const started: { stop(): Promise<void> }[] = [{ stop: scratch.remove }];
  const stop = async () => {
    for (const one of started.toReversed()) await one.stop();
  };
  try {
    const dataFolder = join(scratch.folder, "database");
    mkdirSync(dataFolder);
    const postgres = await startBundledPostgres({ dataFolder, log: silentLog });
    started.push(postgres);
    const address = new URL(`http://127.0.0.1:${await findFreePort()}`);
    const secret = randomBytes(16).toString("hex");
    const config = synapseConfig({ port: Number(address.port), secret, database: postgres.connection });
    const child = startSynapseProcess(python, join(scratch.folder, "synapse"), config);
    started.push(child);
    await child.untilUp(address);
    return { name: "Synapse", version, address, secret, roots: [process.pid], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
