import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  defaultSynapseFolder,
  type FederatedServer,
  installSynapse,
  makeScratch,
  prepareBotschaft,
  prepareSynapse,
} from "@botschaft/testing/programs";
import { createAuthority } from "@botschaft/testing/tls";

export type Server = FederatedServer;

export type Both = { readonly botschaft: Server; readonly synapse: Server; close(): Promise<void> };

/**
 * Botschaft and the newest Synapse on the loopback, each with a certificate of an authority that both know.
 * @param settings of Botschaft, by the names of their variables
 */
export async function startBoth(settings: Readonly<Record<string, string>> = {}): Promise<Both> {
  const { python } = await installSynapse(defaultSynapseFolder());
  const scratch = await makeScratch(tmpdir());
  const authority = await createAuthority("Interop");
  const botschaft = await prepareBotschaft(join(scratch.folder, "botschaft"), authority, settings);
  const synapse = await prepareSynapse(join(scratch.folder, "synapse"), authority, python);
  const close = async () => {
    await Promise.all([botschaft.down(), synapse.down()]);
    await scratch.remove();
  };
  try {
    await Promise.all([botschaft.up(), synapse.up()]);
    return { botschaft, synapse, close };
  } catch (error) {
    await close();
    throw error;
  }
}
