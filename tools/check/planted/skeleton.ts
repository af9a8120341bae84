import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listFiles } from "../tree.ts";
import type { Plant } from "./plant.ts";

/** The tree's own settings without its code: what decides whether a check looks. */
const settings =
  /^(package(-lock)?\.json|biome\.json|knip\.json|tsconfig[^/]*\.json|\.[^/]+|(packages|apps)\/[^/]+\/package\.json|docs\/decisions\/.*)$/;

/** Lays the settings of `root` and one plant's files into a temporary tree, hands it over and removes it. */
export async function withPlant<Answer>(
  root: string,
  plant: Plant,
  use: (tree: string) => Promise<Answer>,
): Promise<Answer> {
  const tree = mkdtempSync(join(tmpdir(), "botschaft-planted-"));
  try {
    for (const file of listFiles(root).filter((name) => settings.test(name)))
      cpSync(join(root, file), join(tree, file));
    linkModules(root, tree);
    for (const [file, text] of Object.entries(plant.files)) write(join(tree, file), text);
    execFileSync("git", ["init", "--quiet"], { cwd: tree });
    return await use(tree);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

/** Packages of others are linked to the installed ones, ours to the temporary tree, or a check would read the real code. */
function linkModules(root: string, tree: string): void {
  const modules = join(tree, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name === "@botschaft")
      cpSync(join(root, "node_modules", name), join(modules, name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
}

function write(file: string, text: Plant["files"][string]): void {
  mkdirSync(dirname(file), { recursive: true });
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  writeFileSync(file, typeof text === "string" ? text : text(before));
}
