import { join } from "node:path";
import { parseFile } from "../check/syntax.ts";
import { isTest, isTypeScript, listFiles } from "../check/tree.ts";
import { listFunctions, type Measured } from "./functions.ts";
import { quantile } from "./quantile.ts";

const root = join(import.meta.dirname, "../..");
const generated = "packages/protocol/src/contract/generated/";

const files = listFiles(root)
  .filter((path) => isTypeScript(path) && !path.startsWith(generated))
  .map((path) => parseFile(root, path));
const code = files.filter(({ path }) => !isTest(path) && !path.startsWith("tests/"));
const tests = files.filter((file) => !code.includes(file));

show("files of code", code.map(lengthOf));
show("functions", code.flatMap(listFunctions));
show("files of tests", tests.map(lengthOf));

function lengthOf({ path, text }: { readonly path: string; readonly text: string }): Measured {
  return { name: path, lines: text.trimEnd().split("\n").length };
}

function show(what: string, measured: readonly Measured[]): void {
  const lengths = measured.map(({ lines }) => lines);
  const sum = lengths.reduce((all, lines) => all + lines, 0);
  console.log(
    `${measured.length} ${what}, ${sum} lines: median ${quantile(lengths, 0.5)}, p90 ${quantile(lengths, 0.9)}`,
  );
  const longest = [...measured].sort((one, other) => other.lines - one.lines).slice(0, 10);
  for (const { name, lines } of longest) console.log(`${String(lines).padStart(6)}  ${name}`);
}
