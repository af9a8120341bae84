import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Authority } from "../tls/index.ts";

/** Paths of PEM files, as servers are told them. */
export type Pems = { readonly certificate: string; readonly key: string; readonly authority: string };

/** Issues a certificate for these names and puts it, its key and the authority's own certificate into the folder. */
export async function writePems(folder: string, authority: Authority, names: readonly string[]): Promise<Pems> {
  const { cert, key } = await authority.issue({ names });
  mkdirSync(folder, { mode: 0o711, recursive: true });
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  return {
    certificate: write("certificate.pem", cert),
    key: write("key.pem", key),
    authority: write("authority.pem", authority.certificate),
  };
}
