import { relative } from "node:path";
import type { Check, Finding } from "../check.ts";
import { runScript } from "../program.ts";
import { isTypeScript, listFiles } from "../tree.ts";

type Project = { readonly config: string; readonly holds: RegExp };

/** A project is checked once the tree has a file of it. */
const projects: readonly Project[] = [
  { config: "tsconfig.json", holds: /^(packages|apps|tests|tools)\// },
  { config: "tsconfig.pure.json", holds: /^packages\/(protocol|room)\/src\/(?!.*\.test\.ts$)/ },
  { config: "tsconfig.web.json", holds: /^(packages\/(client|ui)|apps\/web)\/src\/(?!.*\.test\.ts$)/ },
  {
    config: "tsconfig.web-tests.json",
    holds: /^((packages\/(client|ui)|apps\/web)\/src\/.*\.test\.ts$|tests\/(scenarios\/apps|e2e)\/)/,
  },
];

/** Types, by TypeScript 7, and that every file of ours belongs to a project. */
export const types: Check = {
  name: "types",
  async run(root) {
    const files = listFiles(root).filter(isTypeScript);
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const project of projects.filter(({ holds }) => files.some((file) => holds.test(file)))) {
      findings.push(...(await checkProject(root, project.config, seen)));
    }
    const unseen = files.filter((file) => !seen.has(file));
    return [...findings, ...unseen.map((where) => ({ where, what: "no tsconfig includes this file" }))];
  },
};

async function checkProject(root: string, config: string, seen: Set<string>): Promise<readonly Finding[]> {
  const args = ["-p", config, "--noEmit", "--listFiles", "--pretty", "false"];
  const { code, output, errors } = await runScript(root, "typescript/bin/tsc", args);
  const findings: Finding[] = [];
  for (const line of output.split("\n")) {
    const diagnostic =
      /^(\S+?)(?:\((\d+),\d+\))?: (error TS\d+: .*)$/.exec(line) ?? /^()()(error TS\d+: .*)$/.exec(line);
    if (diagnostic !== null) findings.push(findingOf(config, diagnostic));
    else if (line.startsWith("/")) seen.add(relative(root, line));
  }
  if (code !== 0 && findings.length === 0)
    findings.push({ where: config, what: `tsc ended with ${code}: ${errors}${output}` });
  return findings;
}

function findingOf(config: string, [, file, line, what = ""]: RegExpExecArray): Finding {
  return { where: file ? `${file}${line ? `:${line}` : ""}` : config, what: `${what} (${config})` };
}
