/** The value that `share` (0 to 1) of the values do not exceed; 0 for none. The smallest such value of the list, never one between two. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
