/** Milliseconds that something took, once per time it was done. */
export type Samples = readonly number[];

/** The value that `share` (0 to 1) of the samples do not exceed, by nearest rank; NaN without samples. */
export function percentile(samples: Samples, share: number): number {
  if (samples.length === 0) return Number.NaN;
  const sorted = Float64Array.from(samples).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const p50 = (samples: Samples): number => percentile(samples, 0.5);
export const p99 = (samples: Samples): number => percentile(samples, 0.99);
