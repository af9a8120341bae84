import { createCast } from "./cast.ts";
import type { FigureId, Figures } from "./figures.ts";
import type { Window } from "./load/closed-loop.ts";
import { createAndJoin } from "./scenarios/create-and-join.ts";
import { deliveryToHundred } from "./scenarios/delivery-to-hundred.ts";
import { deliveryToTwo } from "./scenarios/delivery-to-two.ts";
import { emptySync } from "./scenarios/empty-sync.ts";
import { firstSync } from "./scenarios/first-sync.ts";
import { oneRoom } from "./scenarios/one-room.ts";
import type { Scenario, Stage } from "./scenarios/scenario.ts";
import { sendScenario } from "./scenarios/send.ts";
import type { Server } from "./servers/server.ts";
import { readCpu, readMemory } from "./usage.ts";

/** What one server did: its figures, and a sentence for each scenario that failed. */
export type Measured = {
  readonly name: string;
  readonly version: string;
  readonly figures: Figures;
  readonly failures: readonly string[];
};

export const scenarios: { readonly [name: string]: Scenario } = {
  "send-1": sendScenario(1),
  "send-8": sendScenario(8),
  "send-32": sendScenario(32),
  "one-room": oneRoom,
  "delivery-2": deliveryToTwo,
  "delivery-100": deliveryToHundred,
  "first-sync": firstSync,
  "empty-sync": emptySync,
  rooms: createAndJoin,
};

/** The figures for which `names` are run, as far as a ratio may be asked of them. */
export const measuredBy = (names: readonly string[]): readonly FigureId[] =>
  names.flatMap((name) => scenarios[name]?.measures ?? []);

/** Plays the named scenarios on a running server, one after the other; a failed one does not stop the others. */
export async function measure(
  server: Server,
  { names, window, say }: { names: readonly string[]; window: Window; say: (line: string) => void },
): Promise<Measured> {
  const cast = createCast(server.address, server.secret);
  const stage: Stage = { address: server.address, cast, window, readCpu: () => readCpu(server.roots) };
  let figures: Figures = {};
  const failures: string[] = [];
  for (const name of names) {
    const from = performance.now();
    try {
      figures = { ...figures, ...(await scenarios[name]?.run(stage)) };
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message}`);
    }
    say(`${server.name}: ${name} took ${((performance.now() - from) / 1000).toFixed(1)} s`);
  }
  const { count, seconds } = cast.registered;
  const memory = readMemory(server.roots);
  cast.close();
  return {
    name: server.name,
    version: server.version,
    figures: {
      ...figures,
      ...(count > 0 && { registration: count / seconds }),
      ...(memory && { "memory-server": memory.server, "memory-database": memory.database }),
    },
    failures,
  };
}
