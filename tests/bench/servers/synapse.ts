import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { silentLog } from "@botschaft/platform/log";
import { type ConnectionOptions, startBundledPostgres } from "@botschaft/platform/postgres";
import { type Child, startChild } from "./child.ts";
import { findFreePort } from "./free-port.ts";
import { makeScratch } from "./scratch.ts";
import type { Server } from "./server.ts";
import { synapseConfig, synapseLogConfig } from "./synapse-config.ts";
import type { InstalledSynapse } from "./synapse-install.ts";

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
    const folder = writeConfig(join(scratch.folder, "synapse"), Number(address.port), secret, postgres.connection);
    const child = startProcess(python, folder);
    started.push(child);
    await child.untilUp(address);
    return { name: "Synapse", version, address, secret, roots: [process.pid], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function writeConfig(folder: string, port: number, secret: string, database: ConnectionOptions): string {
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(join(folder, "config.yaml"), synapseConfig({ port, secret, folder, database }));
  writeFileSync(join(folder, "log-config.yaml"), synapseLogConfig());
  return folder;
}

function startProcess(python: string, folder: string): Child {
  const args = ["-m", "synapse.app.homeserver", "--config-path", join(folder, "config.yaml")];
  const env = { ...process.env, PYTHONUNBUFFERED: "1" } as Record<string, string>;
  execFileSync(python, [...args, "--generate-keys"], { cwd: folder, env, stdio: "ignore" });
  return startChild({ name: "Synapse", command: python, args, cwd: folder, env, log: join(folder, "log") });
}
