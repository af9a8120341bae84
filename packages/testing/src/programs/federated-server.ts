import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Authority } from "../tls/index.ts";
import { startBotschaftProcess } from "./botschaft-process.ts";
import type { Child } from "./child.ts";
import { findFreePort } from "./free-port.ts";
import { type Pems, writePems } from "./pems.ts";
import { noRateLimits } from "./synapse-config.ts";
import { startSynapseProcess } from "./synapse-process.ts";

/** A server of the loopback as people and other servers reach it; it runs between `up` and `down`. */
export type FederatedServer = {
  readonly kind: "botschaft" | "synapse";
  /** With its port: it needs no other discovery. */
  readonly name: string;
  /** Where clients come in, without TLS. */
  readonly base: string;
  /** Of `/_synapse/admin/v1/register`, which both serve. */
  readonly secret: string;
  /** What it keeps and says lies here. */
  readonly folder: string;
  up(): Promise<void>;
  down(): Promise<void>;
  /** Stops it, and starts it again on what it has. */
  restart(): Promise<void>;
};

/** The server of this checkout, with a certificate of an authority that it believes, too. */
export async function prepareBotschaft(
  folder: string,
  authority: Authority,
  settings: Readonly<Record<string, string>> = {},
): Promise<FederatedServer> {
  const place = await findPlace(folder, authority);
  const start = () =>
    startBotschaftProcess(folder, {
      BOTSCHAFT_SERVER_NAME: place.name,
      BOTSCHAFT_LISTEN: `${place.base},https://${place.name}`,
      BOTSCHAFT_PUBLIC_URL: `https://${place.name}`,
      BOTSCHAFT_TLS_CERTIFICATE: place.pems.certificate,
      BOTSCHAFT_TLS_KEY: place.pems.key,
      BOTSCHAFT_FEDERATION: "open",
      BOTSCHAFT_FEDERATION_CA: place.pems.authority,
      BOTSCHAFT_FEDERATION_PRIVATE_ADDRESSES: "allowed",
      BOTSCHAFT_RATE_LIMITS: "off",
      BOTSCHAFT_ENCRYPTION: "optional",
      BOTSCHAFT_SHARED_SECRET: place.secret,
      ...settings,
    });
  return serverOf("botschaft", place, start);
}

/**
 * Synapse, with a certificate of an authority that it believes, too.
 * @param settings of its configuration; SQLite is its database unless they name another
 */
export async function prepareSynapse(
  folder: string,
  authority: Authority,
  python: string,
  settings: object = {},
): Promise<FederatedServer> {
  const place = await findPlace(folder, authority);
  const listener = { type: "http", bind_addresses: ["127.0.0.1"] };
  const config = {
    server_name: place.name,
    listeners: [
      { ...listener, port: Number(new URL(place.base).port), resources: [{ names: ["client"] }] },
      { ...listener, port: Number(place.name.split(":")[1]), tls: true, resources: [{ names: ["federation"] }] },
    ],
    tls_certificate_path: place.pems.certificate,
    tls_private_key_path: place.pems.key,
    federation_custom_ca_list: [place.pems.authority],
    ip_range_blacklist: [],
    database: { name: "sqlite3", args: { database: join(folder, "homeserver.db") } },
    registration_shared_secret: place.secret,
    default_room_version: "12",
    report_stats: false,
    trusted_key_servers: [],
    suppress_key_server_warning: true,
    allow_public_rooms_over_federation: true,
    federation: { destination_min_retry_interval: "1s", destination_max_retry_interval: "2s", client_timeout: "20s" },
    ...noRateLimits(),
    ...settings,
  };
  return serverOf("synapse", place, () => startSynapseProcess(python, folder, config));
}

type Place = {
  readonly folder: string;
  readonly name: string;
  readonly base: string;
  readonly secret: string;
  readonly pems: Pems;
};

/** A name, two ports and a certificate. */
async function findPlace(folder: string, authority: Authority): Promise<Place> {
  return {
    folder,
    name: `127.0.0.1:${await findFreePort()}`,
    base: `http://127.0.0.1:${await findFreePort()}`,
    secret: randomBytes(16).toString("hex"),
    pems: await writePems(folder, authority, ["127.0.0.1"]),
  };
}

function serverOf(kind: FederatedServer["kind"], place: Place, start: () => Child): FederatedServer {
  const { folder, name, base, secret } = place;
  let running: Child | undefined;
  const up = async () => {
    running ??= start();
    await running.untilUp(new URL(base));
  };
  const down = async () => {
    await running?.stop();
    running = undefined;
  };
  const restart = async () => {
    await down();
    await up();
  };
  return { kind, name, base, secret, folder, up, down, restart };
}
