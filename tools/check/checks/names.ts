import { posix } from "node:path";
import type { Check, Finding } from "../check.ts";
import { codeFolders, listFiles } from "../tree.ts";

/** Words that say nothing about what is inside. */
const banned = ["util", "utils", "common", "helper", "helpers", "manager", "managers", "misc", "base"];
const foreign = /^(tools\/contract-codegen\/matrix-spec\/|packages\/protocol\/src\/contract\/generated\/)/;

/** Names of files and folders: kebab-case (a React component PascalCase.tsx), and no word that names nothing. */
export const names: Check = {
  name: "names",
  run(root) {
    const ours = listFiles(root).filter((file) => codeFolders.some((folder) => file.startsWith(`${folder}/`)));
    return ours.filter((file) => !foreign.test(file)).flatMap(findingsIn);
  },
};

function findingsIn(where: string): readonly Finding[] {
  const word = wordsOf(where).find((candidate) => banned.includes(candidate));
  if (word !== undefined) return [{ where, what: `"${word}" names nothing: say what is inside` }];
  return isWellFormed(where) ? [] : [{ where, what: "files are kebab-case.ts, React components PascalCase.tsx" }];
}

function wordsOf(path: string): readonly string[] {
  const spaced = path.replace(/([a-z0-9])([A-Z])/g, "$1-$2");
  return spaced.toLowerCase().split(/[-_./]/);
}

function isWellFormed(path: string): boolean {
  const name = posix.basename(path);
  if (name.endsWith(".tsx")) return /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.test)?\.tsx$/.test(name);
  return !/\.(ts|mts|mjs|js|sql|css)$/.test(name) || /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name);
}
