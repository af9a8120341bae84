import type { PerPart } from "./usage.ts";

/** CPU milliseconds per thing done. */
export type Cost = { readonly generator: number; readonly server?: number; readonly database?: number };

/** Reads CPU counters at the edges of a window. */
export interface Meter {
  read(): void;
  /** What one of `done` things cost between the first and the last reading. */
  perThing(done: number): Cost;
}

type Reading = { readonly generator: number; readonly cpu: PerPart | undefined };

export function startMeter(readCpu: () => PerPart | undefined): Meter {
  const readings: Reading[] = [];
  return {
    read() {
      const { user, system } = process.cpuUsage();
      readings.push({ generator: (user + system) / 1000, cpu: readCpu() });
    },
    perThing(done) {
      const [from, to] = [readings.at(0), readings.at(-1)];
      if (from === undefined || to === undefined) throw new Error("the meter was not read");
      const generator = (to.generator - from.generator) / done;
      const [before, after] = [from.cpu, to.cpu];
      if (before === undefined || after === undefined) return { generator };
      const server = (after.server - before.server) / done;
      return { generator, server, database: (after.database - before.database) / done };
    },
  };
}
