import type { Check, Finding } from "../check.ts";
import { runScript } from "../program.ts";

type Item = { readonly name: string; readonly line?: number };
type Issue = { readonly file: string } & { readonly [kind: string]: readonly Item[] | string };

/** Files, exports and dependencies that nobody uses, and dependencies that nobody declared, by knip. */
export const unused: Check = {
  name: "unused code",
  async run(root) {
    const { code, output, errors } = await runScript(root, "knip/bin/knip.js", ["--reporter", "json", "--no-progress"]);
    const issues = decode(output);
    if (issues === undefined) return [{ where: "knip.json", what: `knip failed: ${errors}${output}` }];
    const findings = issues.flatMap(findingsIn);
    if (code !== 0 && findings.length === 0)
      return [{ where: "knip.json", what: `knip ended with ${code}: ${errors}` }];
    return findings;
  },
};

function decode(output: string): readonly Issue[] | undefined {
  try {
    return (JSON.parse(output) as { readonly issues: readonly Issue[] }).issues;
  } catch {
    return undefined; // what it printed instead is its complaint, shown by the caller
  }
}

function findingsIn(issue: Issue): readonly Finding[] {
  return Object.entries(issue).flatMap(([kind, items]) =>
    Array.isArray(items) ? (items.flat() as readonly Item[]).map((item) => findingOf(issue.file, kind, item)) : [],
  );
}

function findingOf(file: string, kind: string, { name, line }: Item): Finding {
  const where = line === undefined ? file : `${file}:${line}`;
  return { where, what: kind === "files" ? "nobody imports this file" : `unused or undeclared (${kind}): ${name}` };
}
