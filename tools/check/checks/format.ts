import type { Check, Finding } from "../check.ts";
import { runScript } from "../program.ts";
import { isTypeScript, listFiles } from "../tree.ts";

const generated = "packages/protocol/src/contract/generated/";

/** Format and lint, as `biome ci` sees them, and that it saw every file of ours. */
export const format: Check = {
  name: "format and lint",
  async run(root) {
    const args = [
      "ci",
      "--colors=off",
      "--verbose",
      "--max-diagnostics=none",
      "--diagnostic-level=warn",
      "--error-on-warnings",
    ];
    const ours = listFiles(root).filter((file) => isTypeScript(file) && !file.startsWith(generated));
    const { code, output, errors } = await runScript(root, "@biomejs/biome/bin/biome", args);
    const findings = [...findingsIn(errors), ...unseen(ours, output + errors)];
    if (code !== 0 && findings.length === 0)
      return [{ where: "biome.json", what: `biome ended with ${code}: ${errors}` }];
    return findings;
  },
};

/** Biome heads each diagnostic with its place and rule, underlined: `file:line:column lint/group/rule ━━━`. */
function findingsIn(errors: string): readonly Finding[] {
  const head = /^(\S+?) (format|assist\/\S+|lint\/\S+|parse|suppressions\/\S+)(?: +FIXABLE)? +━+$/gm;
  return [...errors.matchAll(head)].map(([, where = "", what = ""]) => ({
    where,
    what: `${what} (npx biome check --write)`,
  }));
}

/** With `--verbose` biome lists the files it processed, one a line: `  - path`. */
function unseen(ours: readonly string[], output: string): readonly Finding[] {
  const seen = new Set([...output.matchAll(/^ +- (\S+)$/gm)].map(([, file]) => file));
  return ours
    .filter((file) => !seen.has(file))
    .map((where) => ({ where, what: "biome.json hides this file from biome" }));
}
