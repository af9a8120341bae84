import { existsSync } from "node:fs";
import { posix } from "node:path";
import type { Check, Finding } from "../check.ts";
import { listManifests, readJson } from "../tree.ts";

/** Every door of a package has a name: behind a wildcard each file is an entry, and unused code is never found. */
export const exportsNamed: Check = {
  name: "named exports",
  run(root) {
    return listManifests(root).flatMap((manifest) => findingsIn(root, manifest));
  },
};

function findingsIn(root: string, manifest: string): readonly Finding[] {
  const doors = Object.entries(readJson(root, manifest).exports ?? {}) as readonly (readonly [string, unknown])[];
  return doors.flatMap(([door, target]) => {
    if (door.includes("*"))
      return [{ where: manifest, what: `exports "${door}": name each door, a wildcard hides unused code` }];
    const path = posix.join(posix.dirname(manifest), String(target));
    const leadsNowhere = typeof target === "string" && !existsSync(posix.join(root, path));
    return leadsNowhere ? [{ where: manifest, what: `exports "${door}", but ${path} is not there` }] : [];
  });
}
