import { join } from "node:path";
import type { Phase } from "./phases.ts";
import type { Tally } from "./tally.ts";

export type PhaseRun = Tally & { readonly code: number };

/**
 * What is wrong with a phase beyond its failed tests: files that tested nothing, too few tests, a runner that failed without a failed test.
 * `whole` says that no filter left files out, so that the minimum counts.
 */
export function complaintsAbout(
  phase: Phase,
  run: PhaseRun,
  root: string,
  files: readonly string[],
  whole: boolean,
): readonly string[] {
  const tested = new Set(run.files);
  const empty = files.filter((file) => !tested.has(join(root, file))).map((file) => `${file} has no test`);
  const few =
    whole && run.passed < phase.minimum
      ? [`${run.passed} tests passed, at least ${phase.minimum} are expected in ${phase.name}`]
      : [];
  const dead =
    run.code !== 0 && run.failed === 0
      ? [`the runner ended with ${run.code} although no test failed: a hook, a leak or a crash`]
      : [];
  const none = run.passed + run.failed === 0 && files.length > 0 ? ["no test ran"] : [];
  return [...empty, ...few, ...dead, ...none];
}
