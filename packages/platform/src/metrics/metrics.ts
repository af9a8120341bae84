import { Family } from "./family.ts";
import { type Sample, writeHistogram, writeMetric } from "./text-format.ts";
import { Counter, Histogram } from "./values.ts";

/** All numbers that are told of a server. Counting costs an addition; everything else happens when somebody asks. */
export class Metrics {
  readonly #writers: (() => string)[] = [];

  counter(name: string, help: string): Counter {
    const counter = new Counter();
    this.#add({ name, help, type: "counter" }, () => [{ value: counter.value }]);
    return counter;
  }

  counters(name: string, help: string, ...labels: readonly string[]): Family<Counter> {
    const family = new Family(labels, () => new Counter());
    this.#add({ name, help, type: "counter" }, () =>
      Array.from(family, ([values, { value }]) => ({ labels: named(labels, values), value })),
    );
    return family;
  }

  histograms(name: string, help: string, bounds: readonly number[], ...labels: readonly string[]): Family<Histogram> {
    const family = new Family(labels, () => new Histogram(bounds));
    this.#writers.push(() =>
      writeHistogram(
        { name, help, type: "histogram" },
        Array.from(family, ([values, histogram]) => ({ labels: named(labels, values), histogram })),
      ),
    );
    return family;
  }

  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    return this.histograms(name, help, bounds).of();
  }

  /** @param read asked when somebody asks */
  gauge(name: string, help: string, read: () => number): void {
    this.#add({ name, help, type: "gauge" }, () => [{ value: read() }]);
  }

  /** @param read values by what stands in the label */
  gauges(name: string, help: string, label: string, read: () => Readonly<Record<string, number>>): void {
    this.#add({ name, help, type: "gauge" }, () =>
      Object.entries(read()).map(([is, value]) => ({ labels: { [label]: is }, value })),
    );
  }

  /** Something that only grows and is counted elsewhere. */
  total(name: string, help: string, read: () => number): void {
    this.#add({ name, help, type: "counter" }, () => [{ value: read() }]);
  }

  /** In Prometheus' text format. */
  write(): string {
    return this.#writers.map((write) => write()).join("");
  }

  #add(head: Parameters<typeof writeMetric>[0], read: () => readonly Sample[]): void {
    this.#writers.push(() => writeMetric(head, read()));
  }
}

function named(labels: readonly string[], values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(labels.map((label, at) => [label, values[at] ?? ""]));
}
