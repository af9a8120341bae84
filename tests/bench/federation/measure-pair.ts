import type { InstalledSynapse } from "@botschaft/testing/programs";
import type { Figures } from "../figures.ts";
import type { Window } from "../load/closed-loop.ts";
import { type Crossing, sideOf } from "./crossing.ts";
import { farDelivery } from "./far-delivery.ts";
import { farJoins } from "./far-joins.ts";
import { flowIn, flowOut } from "./flow.ts";
import { outage } from "./outage.ts";
import { type Kind, startPair } from "./pair.ts";

export const crossings: { readonly [name: string]: Crossing } = {
  "far-out": flowOut,
  "far-in": flowIn,
  "far-delivery": farDelivery,
  "far-outage": outage,
  "far-joins": farJoins,
};

export type PairOptions = {
  readonly names: readonly string[];
  readonly own: Kind;
  readonly partner: Kind;
  readonly synapse: InstalledSynapse | undefined;
  readonly dataFolder: string;
  readonly window: Window;
  readonly largestRoom: number;
  readonly stopping: AbortSignal;
  say(line: string): void;
};

export type PairMeasured = { readonly figures: Figures; readonly failures: readonly string[] };

/** Plays the named scenarios between two servers that run for it; a failed one does not stop the others. */
export async function measurePair(options: PairOptions): Promise<PairMeasured> {
  const { names, own, partner, synapse, dataFolder, window, largestRoom, stopping, say } = options;
  stopping.throwIfAborted();
  const pair = await startPair(dataFolder, { own, partner }, synapse);
  const stage = { own: sideOf(pair.own), partner: sideOf(pair.partner), window, largestRoom };
  let figures: Figures = {};
  const failures: string[] = [];
  const play = async (name: string) => {
    const from = performance.now();
    try {
      figures = { ...figures, ...(await crossings[name]?.(stage)) };
    } catch (error) {
      failures.push(`${name} with ${partner}: ${(error as Error).message}`);
    }
    say(`${own} with ${partner}: ${name} took ${((performance.now() - from) / 1000).toFixed(1)} s`);
  };
  const aborted = new Promise<never>((_, reject) =>
    stopping.addEventListener("abort", () => reject(stopping.reason), { once: true }),
  );
  try {
    for (const name of names) await Promise.race([play(name), aborted]);
  } finally {
    stage.own.cast.close();
    stage.partner.cast.close();
    await pair.stop();
  }
  return { figures, failures };
}
