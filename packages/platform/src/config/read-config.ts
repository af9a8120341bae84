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
  /** An origin: no path, no slash at its end. */
  readonly publicUrl: string;
  /** An absolute path. */
  readonly data: string;
  /** Undefined: the bundled PostgreSQL. */
  readonly databaseUrl: ConnectionOptions | undefined;
  readonly registration: "invitation" | "open" | "closed";
  readonly rateLimits: "on" | "off";
  readonly encryption: "required" | "optional";
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
    publicUrl: values.publicUrl ?? (isTrial ? `http://localhost:${portOf(listen[0])}` : `https://${serverName}`),
    data: values.data ?? resolve("data"),
    databaseUrl: values.databaseUrl,
    registration: values.registration ?? "invitation",
    rateLimits: values.rateLimits ?? "on",
    encryption: values.encryption ?? "required",
    sharedSecret: values.sharedSecret,
    trustedProxies: values.trustedProxies ?? [],
    logLevel: values.logLevel ?? "info",
  };
}

function findContradictions({ isTrial, listen }: Config): readonly string[] {
  const open = listen.filter((url) => !isLoopback(url.hostname));
  if (!isTrial || open.length === 0) return [];
  return [
    `BOTSCHAFT_LISTEN has ${open.map(({ origin }) => origin).join(", ")}, which others can reach, but the server has no name. Set BOTSCHAFT_SERVER_NAME, or listen on http://127.0.0.1:${defaultPort} only.`,
  ];
}

function defaultListeners(): readonly URL[] {
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  const hosts = addresses.some(({ address }) => address === "::1") ? ["127.0.0.1", "[::1]"] : ["127.0.0.1"];
  return hosts.map((host) => new URL(`http://${host}:${defaultPort}`));
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function portOf(url: URL | undefined): string {
  return url?.port || "80";
}
