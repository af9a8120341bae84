import type { RemoteServers } from "@botschaft/homeserver";
import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import type { HomeserverConfig } from "./config.ts";

/** Where whoever started the server reads what it says; never the log. */
export interface Terminal {
  say(line: string): void;
  /** A person sits there: one-time secrets may be shown. */
  readonly isInteractive: boolean;
}

export type Ports = {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly terminal: Terminal;
  /** Other servers; without it there are none. */
  readonly net?: { readonly remoteServers: RemoteServers };
};

export interface Homeserver {
  /** Resolves with the addresses that it listens on. */
  start(): Promise<readonly string[]>;
  /** Drains: what was acknowledged is on disk. */
  stop(): Promise<void>;
}

export type Wire = (config: HomeserverConfig, ports: Ports) => Promise<Homeserver>;
