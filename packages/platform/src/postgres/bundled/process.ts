import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** PostgreSQL refuses to run as root; then it runs as nobody. */
export type Owner = { readonly uid: number; readonly gid: number };

const nobody: Owner = { uid: 65534, gid: 65534 };

export function findOwner(): Owner | undefined {
  return process.getuid?.() === 0 ? nobody : undefined;
}

/**
 * A small environment of our own: no PGDATA or PGOPTIONS of somebody else, and no language that is not installed. The folder
 * is one that everybody may enter, unlike perhaps ours.
 */
export function childOptions(owner: Owner | undefined): {
  cwd: string;
  env: Record<string, string>;
  uid?: number;
  gid?: number;
} {
  return { cwd: "/", env: { LC_ALL: "C", TZ: "UTC", PATH: process.env.PATH ?? "/usr/bin:/bin" }, ...owner };
}

/** What the program wrote on standard output; rejects with what it wrote on standard error. */
export async function run(program: string, args: readonly string[], owner: Owner | undefined): Promise<string> {
  const { stdout } = await promisify(execFile)(program, [...args], childOptions(owner));
  return stdout;
}
