import type { Handler } from "../operation.ts";

const newestMinor = 19;

/** Without a gap: clients refuse a server that lists only the newest, or none that they know. */
const versions = ["r0.6.1", ...Array.from({ length: newestMinor }, (_, at) => `v1.${at + 1}`)];

/** @param unstableFeatures only those that are there: clients call what is listed */
export function getVersions(unstableFeatures: readonly string[] = []): Handler<"getVersions"> {
  const unstable_features = Object.fromEntries(unstableFeatures.map((name) => [name, true]));
  return () => ({ versions, unstable_features });
}
