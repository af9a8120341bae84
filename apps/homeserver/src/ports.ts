import type { RemoteServers } from "@botschaft/homeserver";
import type { Net } from "@botschaft/peer";
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
  /** How names are looked up and connections begin; this machine's way where it is left out. */
  readonly wires?: Net;
  /** Other servers, in place of those that are reached over the wires. */
  readonly net?: { readonly remoteServers: RemoteServers };
};

export interface Homeserver {
  /** Resolves with the addresses that it listens on. */
  start(): Promise<readonly string[]>;
  /** Drains: what was acknowledged is on disk. */
  stop(): Promise<void>;
}

export type Wire = (config: HomeserverConfig, ports: Ports) => Promise<Homeserver>;
