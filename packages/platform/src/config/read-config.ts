import { networkInterfaces } from "node:os";
import { resolve } from "node:path";
import type { ServerName } from "@botschaft/protocol/ids";
import type { LogLevel } from "../log/levels.ts";
import type { ConnectionOptions } from "../postgres/client.ts";
import { type Environment, loadSettings, refuseProblems, type Sources, type Values } from "./load.ts";
import { settings } from "./settings.ts";

/** What the server runs with; every value has been checked. */
export type Config = {
  readonly serverName: ServerName;
  /** `localhost`, for this machine only. */
  readonly isTrial: boolean;
  readonly listen: readonly URL[];
  /** Absolute paths of PEM files; both are there where a listener is https. */
  readonly tlsCertificate: string | undefined;
  readonly tlsKey: string | undefined;
  /** An origin: no path, no slash at its end. */
  readonly publicUrl: string;
  /** An absolute path. */
  readonly data: string;
  /** Undefined: the bundled PostgreSQL. */
  readonly databaseUrl: ConnectionOptions | undefined;
  readonly registration: "invitation" | "open" | "closed";
  readonly rateLimits: "on" | "off";
  readonly encryption: "required" | "optional";
  readonly defaultRoomVersion: string;
  /** With which other servers this one speaks: none, partners, all. */
  readonly federation: "internal" | "closed" | "open";
  /** Absolute paths of PEM files. */
  readonly federationCa: readonly string[];
  readonly federationPrivateAddresses: "refused" | "allowed";
  /** Asked for the keys of servers that do not answer themselves. */
  readonly federationNotaries: readonly ServerName[];
  /** Where Prometheus asks. */
  readonly metrics: URL | undefined;
  readonly sharedSecret: string | undefined;
  readonly trustedProxies: readonly string[];
  readonly logLevel: LogLevel;
};

/** The setting's variable or file; what is not named has its default. */
export type ConfigSources = Sources<typeof settings>;

const trialName = "localhost" as ServerName;
const defaultPort = 8008;

/** From `botschaft.config.json` and the environment. Throws a StartupProblem with a sentence for each mistake. */
export function readConfig(environment: Environment): { readonly config: Config; readonly sources: ConfigSources } {
  const named = environment.BOTSCHAFT_CONFIG;
  const { values, sources, problems } = loadSettings({
    settings,
    environment,
    prefix: "BOTSCHAFT_",
    ignored: ["BOTSCHAFT_CONFIG", "BOTSCHAFT_TEST_"],
    file: { path: named || "botschaft.config.json", mustExist: Boolean(named) },
  });
  refuseProblems(problems);
  const config = complete(values);
  refuseProblems(findContradictions(config));
  return { config, sources };
}

function complete(values: Values<typeof settings>): Config {
  const serverName = values.serverName ?? trialName;
  const isTrial = serverName === trialName;
  const listen = values.listen ?? defaultListeners();
  return {
    serverName,
    isTrial,
    listen,
    tlsCertificate: values.tlsCertificate,
    tlsKey: values.tlsKey,
    publicUrl: values.publicUrl ?? (isTrial ? trialUrl(listen[0]) : `https://${serverName}`),
    data: values.data ?? resolve("data"),
    databaseUrl: values.databaseUrl,
    registration: values.registration ?? "invitation",
    rateLimits: values.rateLimits ?? "on",
    encryption: values.encryption ?? "required",
    defaultRoomVersion: values.defaultRoomVersion ?? "12",
    federation: values.federation ?? "internal",
    federationCa: values.federationCa ?? [],
    federationPrivateAddresses: values.federationPrivateAddresses ?? "refused",
    federationNotaries: values.federationNotaries ?? [],
    metrics: values.metrics,
    sharedSecret: values.sharedSecret,
    trustedProxies: values.trustedProxies ?? [],
    logLevel: values.logLevel ?? "info",
  };
}

function findContradictions(config: Config): readonly string[] {
  return [...(config.isTrial ? findTooMuchForATrial(config) : []), ...findMissingCertificate(config)];
}

function findTooMuchForATrial({ listen, federation, metrics }: Config): readonly string[] {
  const open = listen.filter((url) => !isLoopback(url.hostname));
  return [
    ...(open.length === 0
      ? []
      : [
          `BOTSCHAFT_LISTEN has ${open.map(({ origin }) => origin).join(", ")}, which others can reach, but the server has no name. Set BOTSCHAFT_SERVER_NAME, or listen on http://127.0.0.1:${defaultPort} only.`,
        ]),
    ...(metrics === undefined || isLoopback(metrics.hostname)
      ? []
      : [
          `BOTSCHAFT_METRICS is ${metrics.origin}, which others can reach, but the server has no name. Set BOTSCHAFT_SERVER_NAME, or use an address of this machine alone.`,
        ]),
    ...(federation === "internal"
      ? []
      : [
          `BOTSCHAFT_FEDERATION is ${federation}, but the server has no name by which others could call it. Set BOTSCHAFT_SERVER_NAME, or leave BOTSCHAFT_FEDERATION at internal.`,
        ]),
  ];
}

function findMissingCertificate({ listen, tlsCertificate, tlsKey }: Config): readonly string[] {
  const missing = [
    ...(tlsCertificate === undefined ? ["BOTSCHAFT_TLS_CERTIFICATE"] : []),
    ...(tlsKey === undefined ? ["BOTSCHAFT_TLS_KEY"] : []),
  ];
  if (missing.length === 0) return [];
  const secure = listen.find(({ protocol }) => protocol === "https:");
  if (secure !== undefined)
    return [
      `BOTSCHAFT_LISTEN has ${secure.origin}, which needs a certificate and its key: set ${missing.join(" and ")}.`,
    ];
  return missing.length === 1
    ? [`A certificate and its key go together: set ${missing[0]}, or neither of the two.`]
    : [];
}

function defaultListeners(): readonly URL[] {
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  const hosts = addresses.some(({ address }) => address === "::1") ? ["127.0.0.1", "[::1]"] : ["127.0.0.1"];
  return hosts.map((host) => new URL(`http://${host}:${defaultPort}`));
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function trialUrl(listener: URL | undefined): string {
  const { protocol = "http:", port = "" } = listener ?? {};
  return new URL(`${protocol}//localhost:${port}`).origin;
}
