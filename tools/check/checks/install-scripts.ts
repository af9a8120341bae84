import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check, Finding } from "../check.ts";
import { findInstalled, type LockedPackage, listLocked } from "../lock.ts";
import { listManifests, readJson } from "../tree.ts";

const hooks = ["preinstall", "install", "postinstall"];

/** Nothing of others runs at installation unless `allowScripts` in package.json names it, and that list has no stale names. */
export const installScripts: Check = {
  name: "install scripts",
  run(root) {
    const reviewed = (readJson(root, "package.json").allowScripts ?? {}) as Readonly<Record<string, boolean>>;
    const locked = listLocked(root);
    return [...unreviewed(root, locked, reviewed), ...stale(locked, reviewed), ...ours(root)];
  },
};

function unreviewed(root: string, locked: readonly LockedPackage[], reviewed: object): readonly Finding[] {
  return locked
    .filter((entry) => entry.hasInstallScript || runsAtInstallation(root, entry.path))
    .filter(({ name }) => !Object.hasOwn(reviewed, name))
    .map(({ name, version }) => ({
      where: `package-lock.json (${name}@${version})`,
      what: "has an install script that nobody reviewed: read it, then name it in allowScripts with true or false",
    }));
}

/** The lockfile may be silent about a script; what lies on disk is not. */
function runsAtInstallation(root: string, path: string): boolean {
  const scripts = (findInstalled(root, path)?.scripts ?? {}) as Readonly<Record<string, string>>;
  return hooks.some((hook) => scripts[hook] !== undefined) || existsSync(join(root, path, "binding.gyp"));
}

function stale(locked: readonly LockedPackage[], reviewed: object): readonly Finding[] {
  const present = new Set(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
  return Object.keys(reviewed)
    .filter((name) => !present.has(name))
    .map((name) => ({
      where: "package.json",
      what: `allowScripts names ${name}, which has no install script in the lockfile`,
    }));
}

/** Our own packages install by being there. */
function ours(root: string): readonly Finding[] {
  return ["package.json", ...listManifests(root)].flatMap((where) => {
    const scripts = readJson(root, where).scripts ?? {};
    const hook = [...hooks, "prepare"].find((name) => scripts[name] !== undefined);
    return hook === undefined
      ? []
      : [{ where, what: `has a script "${hook}": the project must work with install scripts off` }];
  });
}
