// Is the committed contract what the generator writes today?
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFiles } from "./write/files.ts";

/** One sentence for each thing that is wrong with the generated files in `folder`; none when they are fresh. */
export function findStale(folder: string, files: GeneratedFiles): readonly string[] {
  const present = new Set(listFiles(folder));
  const missing = [...files.keys()].filter((name) => !present.has(name));
  const foreign = [...present].filter((name) => !files.has(name));
  const kept = [...files].filter(([name]) => present.has(name));
  const texts = kept.map(([name, text]) => ({ name, text, found: readFileSync(join(folder, name), "utf8") }));
  return [
    ...missing.map((name) => `${name} is missing.`),
    ...foreign.map((name) => `${name} is not written by the generator.`),
    ...texts.flatMap(({ name, text, found }) => (text === found ? [] : [`${name} is not what the generator writes.`])),
    ...texts.flatMap(({ name, found }) =>
      needsPackage(found) ? [`${name} calls require(), so it would need a package at run time.`] : [],
    ),
  ];
}

function needsPackage(text: string): boolean {
  return /\brequire\s*\(/.test(text);
}

function listFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}
