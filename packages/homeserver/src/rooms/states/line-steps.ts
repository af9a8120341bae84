import type { StateChangeRow } from "@botschaft/storage";

type Steps = readonly StateChangeRow[];

/** What a key named before some of its changes, which are in order; 0 for nothing. */
export function valueBefore(steps: Steps): number {
  return steps[0]?.oldNid ?? 0;
}

/** What it named after them. */
export function valueAfter(steps: Steps): number {
  return steps.at(-1)?.newNid ?? 0;
}

/** What it named at a position (inclusive) among them. */
export function valueAt(steps: Steps, pos: number): number {
  const step = steps.findLast((each) => each.pos <= pos);
  return step === undefined ? valueBefore(steps) : (step.newNid ?? 0);
}
