import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders that hold code; a TypeScript file anywhere else is seen by no rule. */
export const codeFolders = ["packages", "apps", "tests", "tools"] as const;

/** All files of the tree that git knows or would add, relative to `root`, sorted: the measure of what a check must have seen. */
export function listFiles(root: string): readonly string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const text = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  const files = text.split("\0").filter((file) => file !== "" && existsSync(join(root, file)));
  return [...new Set(files)].sort();
}

export function isTypeScript(file: string): boolean {
  return /\.(ts|tsx|mts)$/.test(file) && !file.endsWith(".d.ts");
}

/** A test, or what the tests of one package share in its `src/testing`. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$|^packages\/[^/]+\/src\/testing\//.test(file);
}

/** The folder of the workspace that a file belongs to, such as `packages/room`, or undefined outside of packages and apps. */
export function workspaceOf(file: string): string | undefined {
  return /^(?:packages|apps)\/[^/]+/.exec(file)?.[0];
}

export function readText(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}

// biome-ignore lint/suspicious/noExplicitAny: package.json and package-lock.json are foreign data, read field by field
export function readJson(root: string, file: string): any {
  return JSON.parse(readText(root, file));
}

/** The package.json of every workspace, by its path. */
export function listManifests(root: string): readonly string[] {
  return listFiles(root).filter((file) => /^(packages|apps)\/[^/]+\/package\.json$/.test(file));
}
