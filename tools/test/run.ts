import { globSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Phase, phases } from "./phases.ts";
import { runPhase } from "./run-phase.ts";
import { findSystemPostgres } from "./system-postgres.ts";
import { complaintsAbout, type PhaseRun } from "./verdict.ts";

const usage = `npm test -- [--only <phase>] [--repeat <n>] [part of a path …]
Phases: ${phases.map(({ name }) => name).join(", ")}`;

const root = join(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  options: { only: { type: "string", multiple: true }, repeat: { type: "string" }, help: { type: "boolean" } },
  allowPositionals: true,
});
const nothing: PhaseRun = { passed: 0, failed: 0, putOff: 0, files: [], code: 0 };
const total = { passed: 0, failed: 0 };

if (values.help === true) console.log(usage);
else process.exitCode = await main();

async function main(): Promise<number> {
  const rounds = Number(values.repeat ?? 1);
  const unknown = (values.only ?? []).filter((name) => !phases.some((phase) => phase.name === name));
  if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
    console.log(usage);
    return 2;
  }
  for (const file of strays()) complain(`${file} belongs to no phase (tools/test/phases.ts)`);
  for (let round = 1; round <= rounds; round++) await runRound(rounds === 1 ? "" : ` (${round} of ${rounds})`);
  if (total.passed === 0 && total.failed === 0) complain("no test ran");
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function runRound(mark: string): Promise<void> {
  for (const phase of phases.filter(({ name, isApart }) => values.only?.includes(name) ?? isApart !== true)) {
    const files = filesOf(phase).filter(
      (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
    );
    if (files.length > 0 || (positionals.length === 0 && phase.minimum > 0)) await tell(phase, files, mark);
  }
}

async function tell(phase: Phase, files: readonly string[], mark: string): Promise<void> {
  if (phase.database === "system" && findSystemPostgres() === undefined) {
    console.log(`${phase.name}: this system has no PostgreSQL of its own that is new enough; put off\n`);
    return;
  }
  const before = { ...total };
  const begun = performance.now();
  console.log(`${phase.name}${mark}: ${files.length} files`);
  const run = files.length === 0 ? nothing : await runPhase(root, phase, files).catch(toFailedRun);
  total.passed += run.passed;
  total.failed += run.failed;
  for (const complaint of complaintsAbout(phase, run, root, files, positionals.length === 0)) complain(complaint);
  if (run.putOff > 0) console.log(`  ${run.putOff} put off (skip, todo)`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `${phase.name}${mark}: ${total.passed - before.passed} passed, ${total.failed - before.failed} failed (${seconds} s)\n`,
  );
}

/** A phase that could not begin (no database, say) must still end in a closing line. */
function toFailedRun(error: unknown): PhaseRun {
  console.log(error);
  return { ...nothing, code: 1 };
}

/** A complaint counts as a failure, so that the closing line never says less than the exit code. */
function complain(what: string): void {
  total.failed++;
  console.log(`  REFUSED ${what}`);
}

function filesOf({ files }: Phase): readonly string[] {
  return [...new Set(files.flatMap((pattern) => globSync(pattern, { cwd: root })))].filter(isOurs).sort();
}

/** A test file that no phase would ever run. */
function strays(): readonly string[] {
  const known = new Set(phases.flatMap(filesOf));
  const all = globSync("{packages,apps,tests,tools}/**/*.test.{ts,tsx}", {
    cwd: root,
    exclude: (name) => name === "node_modules",
  });
  return all.filter((file) => isOurs(file) && !known.has(file));
}

function isOurs(file: string): boolean {
  return !file.includes("node_modules/") && !file.includes("/dist/");
}
