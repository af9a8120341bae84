import type { Check, Finding } from "../check.ts";
import { runScript } from "../program.ts";
import { listSpecifiers, parseFile } from "../syntax.ts";
import { codeFolders, isTypeScript, listFiles } from "../tree.ts";

type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } };
type Rule = { readonly name: string; readonly comment?: string };
type Module = { readonly source: string; readonly dependencies: readonly { readonly module: string }[] };
type Cruise = {
  readonly modules: readonly Module[];
  readonly summary: {
    readonly violations: readonly Violation[];
    readonly ruleSetUsed: { readonly forbidden: readonly Rule[] };
  };
};

/** Who imports whom, by `.dependency-cruiser.mjs`, and that the tool has read every file of ours (it exits 0 on files it cannot read). */
export const dependencies: Check = {
  name: "dependency rules",
  async run(root) {
    const files = listFiles(root).filter(isTypeScript);
    const folders = codeFolders.filter((folder) => files.some((file) => file.startsWith(`${folder}/`)));
    const args = ["--config", ".dependency-cruiser.mjs", "--output-type", "json", ...folders];
    const { output, errors } = await runScript(root, "dependency-cruiser/bin/dependency-cruiser.mjs", args);
    const cruise = decode(output);
    if (cruise === undefined)
      return [{ where: ".dependency-cruiser.mjs", what: `dependency-cruiser failed: ${errors}` }];
    const modules = new Map(cruise.modules.map((module) => [module.source, module]));
    const unread = files.flatMap((file) => unreadIn(root, file, modules.get(file)));
    return [...cruise.summary.violations.map((violation) => findingOf(violation, cruise)), ...unread];
  },
};

function decode(output: string): Cruise | undefined {
  try {
    return JSON.parse(output) as Cruise;
  } catch {
    return undefined; // what it printed instead is its complaint, shown by the caller
  }
}

function findingOf({ from, to, rule }: Violation, cruise: Cruise): Finding {
  const comment = cruise.summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name)?.comment ?? "";
  return { where: from, what: `imports ${to}: ${comment} [${rule.name}]` };
}

/** The tool must have met the file, and in it every import that stands there. */
function unreadIn(root: string, where: string, module: Module | undefined): readonly Finding[] {
  if (module === undefined)
    return [{ where, what: "not seen by the dependency rules: it lies outside of their folders" }];
  const read = new Set(module.dependencies.map((dependency) => dependency.module.replace(/^node:/, "")));
  const missed = listSpecifiers(parseFile(root, where)).filter(
    (specifier) => !read.has(specifier.replace(/^node:/, "")),
  );
  return missed.map((specifier) => ({ where, what: `the dependency rules did not read its import of ${specifier}` }));
}
