import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Check, Finding } from "./check.ts";
import { checks } from "./checks/index.ts";
import { planted } from "./planted/index.ts";

const root = join(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { only: { type: "string" }, help: { type: "boolean" } } });

if (values.help === true) {
  console.log(`npm run check [-- --only <name>]\nChecks: ${[...checks, planted].map(({ name }) => name).join(", ")}`);
} else {
  process.exitCode = await run(
    [...checks, planted].filter(({ name }) => values.only === undefined || name.startsWith(values.only)),
  );
}

async function run(selected: readonly Check[]): Promise<number> {
  if (selected.length === 0) {
    console.log(`No check is called "${values.only}"; npm run check -- --help lists them.`);
    return 2;
  }
  let refused = 0;
  for (const check of selected) if (!(await passes(check))) refused++;
  console.log(
    refused === 0 ? `${selected.length} checks passed` : `${refused} of ${selected.length} checks refused the tree`,
  );
  return refused === 0 ? 0 : 1;
}

async function passes(check: Check): Promise<boolean> {
  const begun = performance.now();
  const findings = await check.run(root);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${findings.length === 0 ? "ok    " : "REFUSED"} ${check.name} (${seconds} s)`);
  for (const finding of findings) console.log(lineOf(finding));
  return findings.length === 0;
}

function lineOf({ where, what }: Finding): string {
  return `  ${where}: ${what}`;
}
