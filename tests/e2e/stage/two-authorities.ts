import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort, makeScratch } from "@botschaft/testing/programs";
import { type Authority, createAuthority } from "@botschaft/testing/tls";
import { type ServerProcess, serverProcess } from "../../crash/server-process.ts";
import { asDelivered } from "./own-server.ts";

/** An authority's server, which others reach by TLS. */
export type AuthorityServer = Pick<ServerProcess, "address" | "output" | "start"> & {
  /** With its port: it needs no other discovery. */
  readonly name: string;
  readonly data: string;
  /** The one-time link of the first administrator, as its file has it. */
  readFirstLink(): Promise<string>;
  stop(): Promise<number | null>;
};

export type TwoAuthorities = {
  readonly one: AuthorityServer;
  readonly other: AuthorityServer;
  /** Stops both and deletes everything. @returns the exit codes */
  close(): Promise<readonly (number | null)[]>;
};

/** Two servers as their authorities run them, with certificates of one that both trust. */
export async function startTwoAuthorities(settings: Readonly<Record<string, string>>): Promise<TwoAuthorities> {
  const scratch = await makeScratch(tmpdir());
  const authority = await createAuthority("Two authorities");
  const [one, other] = [
    await prepare(join(scratch.folder, "one"), authority, settings),
    await prepare(join(scratch.folder, "other"), authority, settings),
  ];
  await Promise.all([one.start(), other.start()]);
  return {
    one,
    other,
    async close() {
      const codes = await Promise.all([one.stop(), other.stop()]);
      await scratch.remove();
      return codes;
    },
  };
}

async function prepare(
  folder: string,
  authority: Authority,
  settings: Readonly<Record<string, string>>,
): Promise<AuthorityServer> {
  await mkdir(folder, { mode: 0o711 });
  const name = `127.0.0.1:${await findFreePort()}`;
  const address = `http://127.0.0.1:${await findFreePort()}`;
  const identity = await authority.issue({ names: ["127.0.0.1"] });
  const data = join(folder, "data");
  const server = await serverProcess({
    data,
    at: address,
    settings: {
      ...asDelivered,
      BOTSCHAFT_SERVER_NAME: name,
      BOTSCHAFT_LISTEN: `${address},https://${name}`,
      BOTSCHAFT_PUBLIC_URL: `https://${name}`,
      BOTSCHAFT_TLS_CERTIFICATE: await keep(folder, "certificate.pem", identity.cert),
      BOTSCHAFT_TLS_KEY: await keep(folder, "key.pem", identity.key),
      BOTSCHAFT_FEDERATION_CA: await keep(folder, "authority.pem", authority.certificate),
      BOTSCHAFT_FEDERATION_PRIVATE_ADDRESSES: "allowed",
      ...settings,
    },
  });
  return {
    name,
    data,
    address,
    output: server.output,
    start: () => server.start(),
    stop: () => server.stop("SIGTERM"),
    async readFirstLink() {
      const { pathname, hash } = new URL((await readFile(join(data, "first-administrator.txt"), "utf8")).trim());
      return `${address}${pathname}${hash}`;
    },
  };
}

async function keep(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text, { mode: 0o600 });
  return path;
}
