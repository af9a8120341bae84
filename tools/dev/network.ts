import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Lifecycle } from "@botschaft/platform/lifecycle";
import { createAuthority } from "@botschaft/testing/tls";
import { choosePorts } from "./choose-ports.ts";
import { startDatabases } from "./databases.ts";
import { Notebook } from "./notebook.ts";
import type { Options } from "./options.ts";
import { places } from "./places.ts";
import { type Server, startServer } from "./server.ts";
import { settleIn } from "./settle-in.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

export type Network = { readonly servers: readonly Server[]; readonly password: string };

/** Brings everything up; `lifecycle` knows how to end what runs, also where the start fails half-way. */
export async function startNetwork(
  { authorities, data }: Options,
  lifecycle: Lifecycle,
  say: (line: string) => void,
): Promise<Network> {
  const notebook = Notebook.open(data);
  const authority = await createAuthority("Botschaft dev network");
  say("Looking whether the web pages are up to date");
  // Before the servers do it, all at once.
  for (const app of ["web", "admin"])
    await lifecycle.begin(() => run(process.execPath, [`apps/${app}/build.ts`], { cwd: root }), nothing);
  say("Starting PostgreSQL");
  const databases = await lifecycle.begin(
    () => startDatabases(data),
    (started) => started.stop(),
  );
  const servers: Server[] = [];
  for (const [nth, place] of places.slice(0, authorities).entries()) {
    const ports = await notebook.portsOf(place.key, () => choosePorts(nth));
    const databaseUrl = await databases.urlOf(place.key);
    servers.push(
      await lifecycle.begin(
        () => startServer({ place, data, ports, notebook, authority, databaseUrl }),
        (started) => started.process.stop(),
      ),
    );
  }
  say(`Starting ${servers.map(({ name }) => name).join(", ")}`);
  await lifecycle.begin(() => Promise.all(servers.map(({ process, base }) => process.untilUp(new URL(base)))), nothing);
  await lifecycle.begin(() => settleIn(servers, notebook, say), nothing);
  return { servers, password: notebook.password };
}

function nothing(): void {}
