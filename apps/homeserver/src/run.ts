import { systemClock } from "@botschaft/platform/clock";
import type { Environment } from "@botschaft/platform/config";
import {
  createLifecycle,
  type Lifecycle,
  onStopSignal,
  StartupProblem,
  StoppedWhileStarting,
} from "@botschaft/platform/lifecycle";
import { createLog, type Log } from "@botschaft/platform/log";
import type { ConnectionOptions } from "@botschaft/platform/postgres";
import { startBundledPostgres } from "@botschaft/platform/postgres/bundled";
import { systemRandom } from "@botschaft/platform/random";
import { type Config, readConfig } from "./config.ts";
import { openDataFolder } from "./data-folder.ts";
import { listenProblem } from "./listen-problem.ts";
import type { Terminal, Wire } from "./ports.ts";

export type Surroundings = {
  readonly environment: Environment;
  readonly terminal: Terminal;
  /** Brings the web client and the console up to date, and says what takes time. */
  readonly buildWebApps: (say: (line: string) => void) => Promise<void>;
  /** Takes problems and log lines. */
  readonly complain: (line: string) => void;
};

/** From the configuration to the drained server; resolves with the exit code. */
export async function run(wire: Wire, surroundings: Surroundings): Promise<0 | 1> {
  const lifecycle = createLifecycle();
  const stopped = Promise.withResolvers<0 | 1>();
  const stop = (code: 0 | 1) => lifecycle.stop().then(() => stopped.resolve(code), stopped.reject);
  onStopSignal(() => stop(0));
  try {
    await start(wire, surroundings, lifecycle, () => stop(1));
  } catch (error) {
    if (!(error instanceof StoppedWhileStarting)) return giveUp(error, lifecycle, surroundings);
  }
  return stopped.promise;
}

async function start(
  wire: Wire,
  { environment, terminal, buildWebApps, complain }: Surroundings,
  lifecycle: Lifecycle,
  fail: () => void,
): Promise<void> {
  const { config, sources } = readConfig(environment);
  const log = createLog({ level: config.logLevel, pretty: terminal.isInteractive, write: complain });
  stopOnBugs(log, fail);
  await openDataFolder(config.data);
  await buildWebApps(terminal.say);
  const database = config.databaseUrl ?? (await beginPostgres(config, sources.data === undefined, log, lifecycle));
  const ports = { clock: systemClock, random: systemRandom, log, terminal };
  const { logLevel, databaseUrl, ...rest } = config;
  const addresses = await lifecycle.begin(
    async () => {
      const server = await wire({ ...rest, database }, ports);
      try {
        return { server, listening: await server.start() };
      } catch (error) {
        await server.stop();
        throw listenProblem(error);
      }
    },
    ({ server }) => server.stop(),
  );
  log.info({ addresses: addresses.listening }, "started");
  greet(config, terminal);
}

async function beginPostgres(
  config: Config,
  mayMove: boolean,
  log: Log,
  lifecycle: Lifecycle,
): Promise<ConnectionOptions> {
  const postgres = await lifecycle.begin(
    () => startBundledPostgres({ dataFolder: config.data, log, mayMove }),
    (started) => started.stop(),
  );
  return postgres.connection;
}

/** What nobody caught is our mistake, and what is in memory may be wrong: say so, and stop in order. */
function stopOnBugs(log: Log, fail: () => void): void {
  process.on("uncaughtException", (err) => {
    log.error({ err }, "a mistake in the program; stopping");
    fail();
  });
}

async function giveUp(error: unknown, lifecycle: Lifecycle, { complain }: Surroundings): Promise<1> {
  await lifecycle.stop().catch(() => {});
  complain(
    error instanceof StartupProblem
      ? `${error.message}\n`
      : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 1;
}

function greet(config: Config, terminal: Terminal): void {
  terminal.say(`Botschaft is running at ${config.publicUrl}`);
  if (!config.isTrial) return;
  terminal.say(
    "This is trial mode: the server is called localhost, and only this machine can reach it. To begin with its real",
  );
  terminal.say(
    `name, which is for ever: stop it, move ${config.data} away, set BOTSCHAFT_SERVER_NAME, and start again.`,
  );
}
