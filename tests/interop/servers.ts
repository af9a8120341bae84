import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  defaultSynapseFolder,
  findFreePort,
  installSynapse,
  makeScratch,
  noRateLimits,
  startChild,
  startSynapseProcess,
} from "@botschaft/testing/programs";
import { type Authority, createAuthority, type Identity } from "@botschaft/testing/tls";

/** A running server as people and other servers reach it. */
export type Server = {
  readonly kind: "botschaft" | "synapse";
  /** With its port: it needs no other discovery. */
  readonly name: string;
  /** Where clients come in, without TLS. */
  readonly base: string;
  /** Of `/_synapse/admin/v1/register`, which both serve. */
  readonly secret: string;
  /** Stops it, and starts it again on what it has. */
  restart(): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
};

export type Both = { readonly botschaft: Server; readonly synapse: Server; close(): Promise<void> };

const root = join(import.meta.dirname, "../..");

/** Botschaft and the newest Synapse on the loopback, each with a certificate of an authority that both know. */
export async function startBoth(): Promise<Both> {
  const { python } = await installSynapse(defaultSynapseFolder());
  const scratch = await makeScratch(tmpdir());
  const authority = await createAuthority("Interop");
  const started: Server[] = [];
  const close = async () => {
    for (const server of started) await server.down();
    await scratch.remove();
  };
  try {
    const botschaft = await prepareBotschaft(join(scratch.folder, "botschaft"), authority);
    started.push(botschaft);
    const synapse = await prepareSynapse(join(scratch.folder, "synapse"), authority, python);
    started.push(synapse);
    await Promise.all([botschaft.up(), synapse.up()]);
    return { botschaft, synapse, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepareBotschaft(folder: string, authority: Authority): Promise<Server> {
  const place = await findPlace(folder, authority);
  const env = {
    ...inherited(),
    BOTSCHAFT_SERVER_NAME: place.name,
    BOTSCHAFT_LISTEN: `${place.base},https://${place.name}`,
    BOTSCHAFT_PUBLIC_URL: `https://${place.name}`,
    BOTSCHAFT_TLS_CERTIFICATE: place.certificate,
    BOTSCHAFT_TLS_KEY: place.key,
    BOTSCHAFT_FEDERATION: "open",
    BOTSCHAFT_FEDERATION_CA: place.authority,
    BOTSCHAFT_FEDERATION_PRIVATE_ADDRESSES: "allowed",
    BOTSCHAFT_DATA: join(folder, "data"),
    BOTSCHAFT_RATE_LIMITS: "off",
    BOTSCHAFT_ENCRYPTION: "optional",
    BOTSCHAFT_SHARED_SECRET: place.secret,
  };
  const args = ["apps/homeserver/launch.mjs"];
  const start = () =>
    startChild({ name: "Botschaft", command: process.execPath, args, cwd: root, env, log: join(folder, "log") });
  return serverOf("botschaft", place, start);
}

async function prepareSynapse(folder: string, authority: Authority, python: string): Promise<Server> {
  const place = await findPlace(folder, authority);
  const listener = { type: "http", bind_addresses: ["127.0.0.1"] };
  const config = {
    server_name: place.name,
    listeners: [
      { ...listener, port: Number(new URL(place.base).port), resources: [{ names: ["client"] }] },
      { ...listener, port: Number(place.name.split(":")[1]), tls: true, resources: [{ names: ["federation"] }] },
    ],
    tls_certificate_path: place.certificate,
    tls_private_key_path: place.key,
    federation_custom_ca_list: [place.authority],
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
  };
  return serverOf("synapse", place, () => startSynapseProcess(python, folder, config));
}

type Place = Awaited<ReturnType<typeof findPlace>>;

/** A name, two ports and a certificate. */
async function findPlace(folder: string, authority: Authority) {
  mkdirSync(folder, { mode: 0o711, recursive: true });
  const name = `127.0.0.1:${await findFreePort()}`;
  const identity = await authority.issue({ names: ["127.0.0.1"] });
  return {
    name,
    base: `http://127.0.0.1:${await findFreePort()}`,
    secret: randomBytes(16).toString("hex"),
    ...writePems(folder, authority, identity),
  };
}

function writePems(folder: string, authority: Authority, { cert, key }: Identity) {
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

type Process = ReturnType<typeof startChild>;

function serverOf(kind: Server["kind"], { name, base, secret }: Place, start: () => Process): Server {
  let running: Process | undefined;
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
  return { kind, name, base, secret, up, down, restart };
}

/** Our environment without settings of another Botschaft. */
function inherited(): Readonly<Record<string, string>> {
  const entries = Object.entries(process.env).filter(([name]) => !/^(BOTSCHAFT_|DATABASE_URL)/.test(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? ""]));
}
