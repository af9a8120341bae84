import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Wired, wire } from "../../../../apps/homeserver/src/wire.ts";
import { createClient, type TestClient } from "../http/index.ts";

type Config = Parameters<typeof wire>[0];
type Ports = Parameters<typeof wire>[1];
export type Faults = NonNullable<Parameters<typeof wire>[2]>;

export type ServerOptions = {
  readonly serverName: string;
  readonly database: Config["database"];
  readonly ports: Omit<Ports, "terminal">;
  readonly config?: Partial<Config>;
  readonly faults?: Faults;
};

/** A whole server in this process, as the app puts it together, over HTTP on a free port of the loopback. */
export type RunningServer = {
  readonly parts: Wired;
  readonly base: string;
  /** All that it listens on; `base` is the first. */
  readonly addresses: readonly string[];
  readonly client: TestClient;
  /** In order, as a signal stops it. */
  stop(): Promise<void>;
};

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const data = await mkdtemp(join(tmpdir(), "botschaft-world-"));
  try {
    const ports = { ...options.ports, terminal: { say() {}, isInteractive: false } };
    const parts = await wire(configOf(options, data), ports, options.faults);
    const addresses = await parts.start();
    const [base = ""] = addresses;
    const client = createClient(base);
    return {
      parts,
      base,
      addresses,
      client,
      async stop() {
        client.close();
        await parts.stop();
        await rm(data, { recursive: true });
      },
    };
  } catch (error) {
    await rm(data, { recursive: true });
    throw error;
  }
}

function configOf({ serverName, database, config }: ServerOptions, data: string): Config {
  return {
    serverName: serverName as Config["serverName"],
    isTrial: false,
    listen: [new URL("http://127.0.0.1:0")],
    publicUrl: `https://${serverName}`,
    data,
    database,
    registration: "open",
    rateLimits: "off",
    encryption: "optional",
    tlsCertificate: undefined,
    tlsKey: undefined,
    defaultRoomVersion: "12",
    federation: "internal",
    federationCa: [],
    federationPrivateAddresses: "refused",
    federationNotaries: [],
    metrics: undefined,
    sharedSecret: undefined,
    trustedProxies: [],
    ...config,
  };
}
