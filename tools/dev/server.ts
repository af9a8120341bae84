import { join } from "node:path";
import { type Child, type Control, controlOf, startBotschaftProcess, writePems } from "@botschaft/testing/programs";
import type { Authority } from "@botschaft/testing/tls";
import type { Notebook, Ports } from "./notebook.ts";
import type { Place } from "./places.ts";

/** An authority's server, as it runs here. */
export type Server = {
  readonly place: Place;
  readonly name: string;
  /** For browsers: a page of the loopback may do all that one over TLS may, without a certificate to believe. */
  readonly base: string;
  readonly process: Child;
  /** As administrators at the terminal ask. */
  readonly control: Control;
};

export type ServerParts = {
  readonly place: Place;
  /** Of all servers. */
  readonly data: string;
  readonly ports: Ports;
  readonly notebook: Notebook;
  readonly authority: Authority;
  readonly databaseUrl: string;
};

export async function startServer({ place, data, ports, notebook, authority, ...more }: ServerParts): Promise<Server> {
  const host = `${place.key}.localhost`;
  const name = `${host}:${ports.https}`;
  const folder = join(data, place.key);
  const base = `http://localhost:${ports.http}`;
  const pems = await writePems(folder, authority, [host, "localhost", "127.0.0.1"]);
  const process = startBotschaftProcess(folder, {
    BOTSCHAFT_SERVER_NAME: name,
    BOTSCHAFT_LISTEN: `http://127.0.0.1:${ports.http},https://127.0.0.1:${ports.https}`,
    BOTSCHAFT_PUBLIC_URL: `https://${name}`,
    BOTSCHAFT_TLS_CERTIFICATE: pems.certificate,
    BOTSCHAFT_TLS_KEY: pems.key,
    BOTSCHAFT_FEDERATION: "closed",
    BOTSCHAFT_FEDERATION_CA: pems.authority,
    BOTSCHAFT_FEDERATION_PRIVATE_ADDRESSES: "allowed",
    BOTSCHAFT_SHARED_SECRET: notebook.secret,
    BOTSCHAFT_RATE_LIMITS: "off",
    DATABASE_URL: more.databaseUrl,
  });
  return { place, name, base, process, control: controlOf(join(folder, "data")) };
}
