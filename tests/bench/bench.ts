import { type InstalledSynapse, installSynapse } from "@botschaft/testing/programs";
import { measurePair } from "./federation/measure-pair.ts";
import type { Kind } from "./federation/pair.ts";
import { missedRatios } from "./figures.ts";
import { type Measured, measure, measuredBy } from "./measure.ts";
import type { Options } from "./options.ts";
import { writeResults } from "./report/results-file.ts";
import { formatTable } from "./report/table.ts";
import { startBotschaft, versionOfCheckout } from "./servers/botschaft.ts";
import { givenServer, type Server } from "./servers/server.ts";
import { startSynapse } from "./servers/synapse.ts";

/** Milliseconds that a scenario runs before it counts, at most. */
const warmUp = 1_000;

type Run = {
  readonly options: Options;
  readonly stopping: AbortSignal;
  readonly synapse: InstalledSynapse | undefined;
};

/** Measures, prints and writes what `options` ask for; resolves to the exit code. */
export async function bench(options: Options, { stopping }: { stopping: AbortSignal }): Promise<number> {
  const { server, dataFolder } = options;
  const synapse = options.against && (await installSynapse(options.synapseFolder));
  const run = { options, stopping, synapse };
  const ours = await measureAll(
    run,
    { name: "Botschaft", version: versionOfCheckout(), kind: "botschaft" },
    async () => (server ? givenServer(server.address, server.secret, server.pids) : startBotschaft(dataFolder)),
  );
  const theirs =
    synapse &&
    (await measureAll(run, { name: "Synapse", version: synapse.version, kind: "synapse" }, () =>
      startSynapse(dataFolder, synapse),
    ));
  console.log(`\n${formatTable(ours, theirs)}\n`);
  console.log(`Results: ${writeResults(options.out, { seconds: options.seconds, ours, theirs })}`);
  return judge(options, ours, theirs);
}

type Contestant = { readonly name: string; readonly version: string; readonly kind: Kind };

/** First alone, then with each partner; what nobody asked for is not started. */
async function measureAll(
  run: Run,
  { name, version, kind }: Contestant,
  start: () => Promise<Server>,
): Promise<Measured> {
  const { options } = run;
  const alone = options.scenarios.length === 0 ? undefined : await measureOne(run, start);
  let { figures, failures } = alone ?? { figures: {}, failures: [] };
  for (const partner of options.crossings.length === 0 ? [] : partnersIn(options)) {
    const { crossings: names, dataFolder, largestRoom } = options;
    const pair = { names, own: kind, partner, dataFolder, largestRoom, window: windowOf(options), say: console.error };
    const measured = await measurePair({ ...pair, synapse: run.synapse, stopping: run.stopping });
    figures = { ...figures, ...measured.figures };
    failures = [...failures, ...measured.failures];
  }
  return { name: alone?.name ?? name, version: alone?.version ?? version, figures, failures };
}

/** The same partners for both, so that what differs is the server. */
const partnersIn = ({ against }: Options): readonly Kind[] => (against ? ["botschaft", "synapse"] : ["botschaft"]);

function windowOf({ seconds }: Options) {
  const ms = seconds * 1000;
  return { warmUp: Math.min(warmUp, ms / 2), measure: ms };
}

/** One server runs at a time: this one is gone when its figures are there. */
async function measureOne({ options, stopping }: Run, start: () => Promise<Server>): Promise<Measured> {
  stopping.throwIfAborted();
  const server = await start();
  const stopped = new Promise<never>((_, reject) =>
    stopping.addEventListener("abort", () => reject(stopping.reason), { once: true }),
  );
  console.error(`${server.name} ${server.version} at ${server.address.origin}`);
  try {
    stopping.throwIfAborted();
    const asked = { names: options.scenarios, window: windowOf(options), say: console.error };
    return await Promise.race([measure(server, asked), stopped]);
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
