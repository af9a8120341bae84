import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./tree.ts";

export type LockedPackage = {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  readonly hasInstallScript: boolean;
};

/** Every package from elsewhere that the lockfile names, also those for other platforms. */
export function listLocked(root: string): readonly LockedPackage[] {
  const packages = readJson(root, "package-lock.json").packages as Readonly<Record<string, Record<string, unknown>>>;
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes("node_modules/") && entry.link !== true)
    .map(([path, entry]) => ({
      path,
      name: nameOf(path),
      version: String(entry.version),
      licence: textOf(entry.license),
      hasInstallScript: entry.hasInstallScript === true,
    }));
}

/** The package.json as it was installed, or undefined where the package is for another platform. */
export function findInstalled(root: string, path: string): Readonly<Record<string, unknown>> | undefined {
  const file = join(path, "package.json");
  return existsSync(join(root, file)) ? readJson(root, file) : undefined;
}

/** Old packages say their licence as an object or a list; what is not one text is not read. */
export function textOf(licence: unknown): string | undefined {
  return typeof licence === "string" ? licence : undefined;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
