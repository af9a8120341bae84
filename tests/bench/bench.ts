import { installSynapse } from "@botschaft/testing/programs";
import { missedRatios } from "./figures.ts";
import { type Measured, measure, measuredBy } from "./measure.ts";
import type { Options } from "./options.ts";
import { writeResults } from "./report/results-file.ts";
import { formatTable } from "./report/table.ts";
import { startBotschaft } from "./servers/botschaft.ts";
import { givenServer, type Server } from "./servers/server.ts";
import { startSynapse } from "./servers/synapse.ts";

/** Milliseconds that a scenario runs before it counts, at most. */
const warmUp = 1_000;

/** Measures, prints and writes what `options` ask for; resolves to the exit code. */
export async function bench(options: Options, { stopping }: { stopping: AbortSignal }): Promise<number> {
  const { server, dataFolder } = options;
  const synapse = options.against && (await installSynapse(options.synapseFolder));
  const ours = await measureOne(options, stopping, async () =>
    server ? givenServer(server.address, server.secret, server.pids) : startBotschaft(dataFolder),
  );
  const theirs = synapse && (await measureOne(options, stopping, () => startSynapse(dataFolder, synapse)));
  console.log(`\n${formatTable(ours, theirs)}\n`);
  console.log(`Results: ${writeResults(options.out, { seconds: options.seconds, ours, theirs })}`);
  return judge(options, ours, theirs);
}

/** One server runs at a time: this one is gone when its figures are there. */
async function measureOne(options: Options, stopping: AbortSignal, start: () => Promise<Server>): Promise<Measured> {
  stopping.throwIfAborted();
  const server = await start();
  const stopped = new Promise<never>((_, reject) =>
    stopping.addEventListener("abort", () => reject(stopping.reason), { once: true }),
  );
  const ms = options.seconds * 1000;
  const window = { warmUp: Math.min(warmUp, ms / 2), measure: ms };
  console.error(`${server.name} ${server.version} at ${server.address.origin}`);
  try {
    stopping.throwIfAborted();
    return await Promise.race([measure(server, { names: options.scenarios, window, say: console.error }), stopped]);
  } finally {
    await server.stop();
  }
}

function judge(options: Options, ours: Measured, theirs: Measured | undefined): number {
  const failures = [ours, theirs].flatMap((one) => one?.failures.map((failure) => `${one.name}: ${failure}`) ?? []);
  for (const failure of failures) console.error(`Failed: ${failure}`);
  const missed = options.assert ? missedRatios(measuredBy(options.scenarios), ours.figures, theirs?.figures ?? {}) : [];
  if (missed.length > 0) console.error(`Missed: ${missed.join(", ")}`);
  return failures.length + missed.length > 0 ? 1 : 0;
}
