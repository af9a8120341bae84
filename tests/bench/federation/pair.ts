import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { silentLog } from "@botschaft/platform/log";
import { startBundledPostgres } from "@botschaft/platform/postgres/bundled";
import {
  type FederatedServer,
  type InstalledSynapse,
  makeScratch,
  prepareBotschaft,
  prepareSynapse,
} from "@botschaft/testing/programs";
import { createAuthority } from "@botschaft/testing/tls";
import { databaseOf } from "../servers/synapse-config.ts";

export type Kind = FederatedServer["kind"];

/** The server under measurement and its partner, both running. */
export type Pair = { readonly own: FederatedServer; readonly partner: FederatedServer; stop(): Promise<void> };

/** Each with an empty database of the same PostgreSQL that Botschaft bundles, under `parent`. */
export async function startPair(
  parent: string,
  kinds: { readonly own: Kind; readonly partner: Kind },
  synapse: InstalledSynapse | undefined,
): Promise<Pair> {
  const scratch = await makeScratch(parent);
  const authority = await createAuthority("Bench");
  const started: { stop(): Promise<void> }[] = [{ stop: scratch.remove }];
  const stop = async () => {
    for (const one of started.splice(0).toReversed()) await one.stop();
  };
  const start = async (kind: Kind, role: string): Promise<FederatedServer> => {
    const folder = join(scratch.folder, role);
    let server: FederatedServer;
    if (kind === "botschaft") server = await prepareBotschaft(folder, authority);
    else {
      const dataFolder = join(scratch.folder, `${role}-database`);
      mkdirSync(dataFolder, { mode: 0o711 });
      const postgres = await startBundledPostgres({ dataFolder, log: silentLog });
      started.push(postgres);
      const settings = { ...withoutWaste, database: databaseOf(postgres.connection) };
      server = await prepareSynapse(folder, authority, (synapse as InstalledSynapse).python, settings);
    }
    started.push({ stop: server.down });
    await server.up();
    return server;
  };
  try {
    return { own: await start(kinds.own, "own"), partner: await start(kinds.partner, "partner"), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Costs Synapse time and is not measured. */
const withoutWaste = { presence: { enabled: false }, bcrypt_rounds: 4 };
