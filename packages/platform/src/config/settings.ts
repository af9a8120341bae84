import { BlockList, isIP } from "node:net";
import { resolve } from "node:path";
import { parseServerName } from "@botschaft/protocol/ids";
import { logLevels } from "../log/levels.ts";
import { parseDatabaseUrl, showDatabaseUrl } from "../postgres/database-url.ts";
import { choice, list, secret, shown, text } from "./kinds.ts";
import type { Setting } from "./load.ts";

function setting<T>(variable: string, kind: Setting<T>["kind"], otherwise: string, about: string): Setting<T> {
  return { variable, kind, otherwise, about, isSecret: false };
}

/** Every setting of the server, by its name in the file. */
export const settings = {
  serverName: setting(
    "BOTSCHAFT_SERVER_NAME",
    text("a server name such as example.org", parseServerName),
    "trial mode, as `localhost`",
    "The name behind the colon in every address. It is for ever: at the first start it is stored, and another one is refused later. Without one the server runs in trial mode, for this machine only.",
  ),
  listen: setting(
    "BOTSCHAFT_LISTEN",
    list("addresses such as http://127.0.0.1:8008 or https://0.0.0.0:8448", parseListener, showOrigin),
    "`http://127.0.0.1:8008`, and `http://[::1]:8008` where there is one",
    "Where the server takes connections: `http` behind a proxy that does TLS, `https` with a certificate of its own, or both. An address that others can reach needs a server name.",
  ),
  tlsCertificate: setting(
    "BOTSCHAFT_TLS_CERTIFICATE",
    text("a file", parsePath),
    "none; `https` listeners need one",
    "The certificate of the `https` listeners with those of the authorities between it and a known one, in PEM. It is read again when it or its key changes; the server goes on meanwhile.",
  ),
  tlsKey: setting(
    "BOTSCHAFT_TLS_KEY",
    text("a file", parsePath),
    "none; `https` listeners need one",
    "The private key of that certificate, in PEM, without a passphrase.",
  ),
  publicUrl: setting(
    "BOTSCHAFT_PUBLIC_URL",
    text("an address such as https://chat.example.org, without a path", parsePublicUrl),
    "`https://` and the server name; in trial mode `http://localhost` and the port",
    "The address under which browsers and other clients reach the server.",
  ),
  data: setting(
    "BOTSCHAFT_DATA",
    text("a folder", parsePath),
    "`./data`",
    "The folder for media, the bundled PostgreSQL and the control socket. A relative one counts from where the server is started.",
  ),
  databaseUrl: {
    variable: "DATABASE_URL",
    kind: {
      expects:
        "an address such as postgres://user:password@host:5432/database (a file in sslrootcert must be readable)",
      parse: parseDatabaseUrl,
      show: showDatabaseUrl,
      isList: false,
    },
    isSecret: true,
    otherwise: "the bundled PostgreSQL",
    about:
      "A PostgreSQL of your own, 15 or newer, with a UTF-8 database in which its user may create schemas, and no connection pooler in between. `sslmode` may be `disable`, `require` (encrypted, whoever answers), `verify-ca` or `verify-full`; `sslrootcert` names a file; `host` a folder with a Unix socket.",
  },
  registration: setting(
    "BOTSCHAFT_REGISTRATION",
    choice("invitation", "open", "closed"),
    "`invitation`",
    "Who may make an account: who has an invitation, everybody, or nobody.",
  ),
  rateLimits: setting(
    "BOTSCHAFT_RATE_LIMITS",
    choice("on", "off"),
    "`on`",
    "Limits on how often somebody may ask. `off` is for measuring; failed sign-ins stay limited.",
  ),
  encryption: setting(
    "BOTSCHAFT_ENCRYPTION",
    choice("required", "optional"),
    "`required`",
    "Whether rooms here must be end-to-end encrypted.",
  ),
  defaultRoomVersion: setting(
    "BOTSCHAFT_DEFAULT_ROOM_VERSION",
    choice("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
    "`12`",
    "The version of new rooms where nobody asks for another. A room keeps its version; servers that do not know it cannot take part.",
  ),
  federation: setting(
    "BOTSCHAFT_FEDERATION",
    choice("internal", "closed", "open"),
    "`internal`",
    "With which other servers this one speaks: with none (no server's name is looked up, nothing leaves, and what is for servers is not served), with partners alone (`npx botschaft partner` and the console name them), or with all but partners that are cut off. Other servers need a server name here.",
  ),
  federationCa: setting(
    "BOTSCHAFT_FEDERATION_CA",
    list("files", parsePath, (path) => path),
    "none",
    "Certificates of authorities, in PEM, that are believed when other servers are called, beside those that the system believes.",
  ),
  federationPrivateAddresses: setting(
    "BOTSCHAFT_FEDERATION_PRIVATE_ADDRESSES",
    choice("refused", "allowed"),
    "`refused`",
    "Whether other servers may stand at addresses of private networks and of this machine. Whoever names a server could otherwise have this one call what only it can reach.",
  ),
  federationNotaries: setting(
    "BOTSCHAFT_FEDERATION_NOTARIES",
    list("server names such as example.org", parseServerName, (name) => name),
    "none",
    "Servers that are asked, in this order, for the keys of a server that cannot be reached itself. Whoever is named here is believed about others' keys, except about pinned ones.",
  ),
  metrics: setting(
    "BOTSCHAFT_METRICS",
    shown("an address such as http://127.0.0.1:9464", parseMetricsListener, showOrigin),
    "off",
    "Where Prometheus reads numbers, under `/metrics`: an address of its own. Names of people, rooms and servers are not among them.",
  ),
  sharedSecret: {
    variable: "BOTSCHAFT_SHARED_SECRET",
    kind: secret("a text that is not empty"),
    isSecret: true,
    otherwise: "off",
    about:
      "Who knows it may register people as with Synapse's `/_synapse/admin/v1/register`, in every mode of registration.",
  },
  trustedProxies: setting(
    "BOTSCHAFT_TRUSTED_PROXIES",
    list("addresses or networks such as 10.0.0.0/8", parseNetwork, (network) => network),
    "none",
    "Proxies whose `X-Forwarded-For` is believed.",
  ),
  logLevel: setting(
    "BOTSCHAFT_LOG_LEVEL",
    choice(...logLevels),
    "`info`",
    "From which level on events are logged, on standard error.",
  ),
};

function parseListener(value: string): URL | undefined {
  const url = parseOrigin(value);
  return url?.protocol === "http:" || url?.protocol === "https:" ? url : undefined;
}

function parseMetricsListener(value: string): URL | undefined {
  const url = parseOrigin(value);
  return url?.protocol === "http:" ? url : undefined;
}

function parsePublicUrl(value: string): string | undefined {
  const url = parseOrigin(value);
  return url?.protocol === "http:" || url?.protocol === "https:" ? url.origin : undefined;
}

function parseOrigin(value: string): URL | undefined {
  const url = URL.parse(value);
  if (url === null || url.hostname === "" || url.username !== "" || url.password !== "") return undefined;
  return url.pathname === "/" && url.search === "" && url.hash === "" ? url : undefined;
}

function showOrigin(url: URL): string {
  return url.origin;
}

function parsePath(value: string): string | undefined {
  return value === "" || value.includes("\0") ? undefined : resolve(value);
}

function parseNetwork(value: string): string | undefined {
  const [address = "", bits, ...rest] = value.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return undefined;
  if (bits === undefined) return value;
  return /^\d{1,3}$/.test(bits) && isPrefix(address, Number(bits), family) ? value : undefined;
}

function isPrefix(address: string, bits: number, family: number): boolean {
  try {
    new BlockList().addSubnet(address, bits, family === 6 ? "ipv6" : "ipv4");
    return true;
  } catch {
    return false;
  }
}
