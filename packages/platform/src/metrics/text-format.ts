import type { Histogram } from "./values.ts";

// https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format

type Head = { readonly name: string; readonly help: string; readonly type: "counter" | "gauge" | "histogram" };
type Labels = Readonly<Record<string, string>>;
export type Sample = { readonly labels?: Labels; readonly value: number };

export const contentType = "text/plain; version=0.0.4; charset=utf-8";

export function writeMetric(head: Head, samples: readonly Sample[]): string {
  return headOf(head) + samples.map(({ labels = {}, value }) => line(head.name, labels, value)).join("");
}

type HistogramSample = { readonly labels: Labels; readonly histogram: Histogram };

export function writeHistogram(head: Head, samples: readonly HistogramSample[]): string {
  return headOf(head) + samples.map((sample) => linesOf(head.name, sample)).join("");
}

/** Each bucket holds those below it too. */
function linesOf(name: string, { labels, histogram }: HistogramSample): string {
  const { bounds, counts, sum } = histogram;
  let count = 0;
  const buckets = counts.map((own, at) => {
    count += own;
    return line(`${name}_bucket`, { ...labels, le: at < bounds.length ? String(bounds[at]) : "+Inf" }, count);
  });
  return buckets.join("") + line(`${name}_sum`, labels, sum) + line(`${name}_count`, labels, count);
}

function headOf({ name, help, type }: Head): string {
  return `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}\n# TYPE ${name} ${type}\n`;
}

function line(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, is]) => `${label}="${escaped(is)}"`);
  return `${name}${pairs.length === 0 ? "" : `{${pairs.join(",")}}`} ${numberOf(value)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

function numberOf(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? String(value) : value > 0 ? "+Inf" : "-Inf";
}
