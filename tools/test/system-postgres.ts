import { globSync } from "node:fs";

const oldest = 15;

/** The folder of the system's newest PostgreSQL that we can work with, as Debian and its kin lay it out. */
export function findSystemPostgres(pattern = "/usr/lib/postgresql/*/bin"): string | undefined {
  const found = globSync(pattern).map((folder) => ({ folder, version: Number(folder.split("/").at(-2)) }));
  return found
    .filter(({ version }) => version >= oldest)
    .sort((left, right) => right.version - left.version)
    .at(0)?.folder;
}
