// Refreshes ../matrix-spec: `node spec/strip-spec.ts <the specification's data folder>`, see ../README.md.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { stripProse } from "./strip.ts";

const target = new URL("../matrix-spec/", import.meta.url).pathname;
const notice = "#\n# Changed for Botschaft: descriptions, summaries and the sentences on changes are removed.\n";
const source = process.argv[2];

if (source === undefined) {
  process.stderr.write("Name the folder with the specification's data: node spec/strip-spec.ts <folder>.\n");
  process.exitCode = 1;
} else {
  replaceSpec(source);
}

function replaceSpec(from: string): void {
  rmSync(target, { recursive: true, force: true });
  for (const name of readdirSync(from, { recursive: true, encoding: "utf8" }).sort()) {
    if (statSync(join(from, name)).isDirectory()) continue;
    mkdirSync(dirname(join(target, name)), { recursive: true });
    // Examples are JSON even where they are called .yaml; they carry no prose of the specification.
    if (name.includes("examples/") || !name.endsWith(".yaml")) cpSync(join(from, name), join(target, name));
    else writeFileSync(join(target, name), stripText(readFileSync(join(from, name), "utf8")));
  }
  cpSync(join(from, "../LICENSE"), join(target, "LICENSE"));
}

function stripText(text: string): string {
  const copyright = /^(#[^\n]*\n)*/.exec(text)?.[0] ?? "";
  return copyright + notice + stringify(stripProse(parse(text)), { lineWidth: 0, aliasDuplicateObjects: false });
}
