import { acceptedFor, acceptedLicences } from "../accepted-licences.ts";
import type { Check, Finding } from "../check.ts";
import { findInstalled, type LockedPackage, listLocked, textOf } from "../lock.ts";
import { isAccepted } from "../spdx.ts";

/** Every dependency, also those of other platforms, stands under a licence on our list. */
export const licences: Check = {
  name: "licences",
  run(root) {
    return listLocked(root).flatMap((entry) => findingsIn(root, entry));
  },
};

function findingsIn(root: string, entry: LockedPackage): readonly Finding[] {
  const installed = textOf(findInstalled(root, entry.path)?.license);
  const stated = [entry.licence, installed].filter((licence) => licence !== undefined);
  const where = `package-lock.json (${entry.name}@${entry.version})`;
  if (stated.length === 0) return [{ where, what: "says no licence" }];
  const refused = stated.find((licence) => !isAccepted(licence, acceptedLicences) && !isExcepted(entry.name, licence));
  return refused === undefined ? [] : [{ where, what: `${refused} is not on the list of accepted licences` }];
}

function isExcepted(name: string, licence: string): boolean {
  return acceptedFor[name]?.licence === licence;
}
