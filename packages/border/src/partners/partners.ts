import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import { sha256, toBase64Url } from "@botschaft/protocol/crypto";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { canonicalJson } from "@botschaft/protocol/json";
import type { BorderLog } from "../log/border-log.ts";
import { buildPolicy, type Mode, type Policy } from "../policy/policy.ts";
import { listPartnerRows, savePartner } from "../store/partner-rows.ts";
import type { Partner } from "./partner.ts";
import type { By, PartnerChange } from "./partner-changes.ts";
import { Reachability } from "./reachability.ts";

export type PartnersPorts = {
  readonly mode: Mode;
  readonly self: ServerName;
  readonly reads: ReadPool;
  readonly clock: Clock;
};

/** A partner as everybody who is signed in sees it; times in ms since 1970. */
export type PartnerShown = {
  readonly server: ServerName;
  readonly name: string | undefined;
  readonly state: Partner["state"] | "unreachable";
  readonly since: number;
};

/** @param server undefined where it may be any */
export type PartnersListener = (server?: ServerName) => void;

const versionLength = 12;

/** The partners, in memory as on the disk: the policy is asked for every event. */
export class Partners {
  readonly #ports: PartnersPorts;
  readonly #reachability: Reachability;
  readonly #listeners: PartnersListener[] = [];
  #held: ReadonlyMap<ServerName, Partner> = new Map();
  #policy: Policy;
  #version = "";

  constructor(ports: PartnersPorts) {
    this.#ports = ports;
    this.#reachability = new Reachability(ports.clock, (server) => this.#changed(server));
    this.#policy = buildPolicy(ports.mode, ports.self, []);
  }

  get policy(): Policy {
    return this.#policy;
  }

  /** The same as long as nothing of `shown` changes, over restarts too. */
  get version(): string {
    return this.#version;
  }

  /** What is in memory may differ from the disk. */
  async load(): Promise<void> {
    const rows = await listPartnerRows(this.#ports.reads);
    this.#hold(new Map(rows.map((partner) => [partner.server, partner])));
  }

  /** Undefined for a server that was never named. */
  find(server: ServerName): Partner | undefined {
    return this.#held.get(server);
  }

  /** @throws {MatrixError} M_NOT_FOUND, also for one that was removed */
  get(server: ServerName): Partner {
    const partner = this.#held.get(server);
    if (partner === undefined || partner.state === "removed")
      throw new MatrixError("M_NOT_FOUND", `No partner is called ${server}`);
    return partner;
  }

  /** In the order of their names, those that were removed left out. */
  list(): readonly Partner[] {
    return [...this.#held.values()].filter(({ state }) => state !== "removed");
  }

  /** Those that were removed are shown too: rooms are still shared with them. */
  shown(): readonly PartnerShown[] {
    return [...this.#held.values()].map(({ server, name, state, stateSince }) => {
      const unreachable = state === "connected" ? this.#reachability.unreachableSince(server) : undefined;
      if (unreachable !== undefined) return { server, name, state: "unreachable", since: unreachable };
      return { server, name, state, since: stateSince };
    });
  }

  /** Told after each change of what is held or shown, before whoever made it is answered. */
  onChange(listener: PartnersListener): void {
    this.#listeners.push(listener);
  }

  /**
   * Decides, writes the partner beside the entry of the log, and holds it.
   * @param decide asked in its turn, when all changes before are done; undefined, or what it throws, for no change
   * @param also further statements of the same commit
   */
  async change(
    log: BorderLog,
    server: ServerName,
    actor: string,
    decide: (before: Partner | undefined, by: By) => PartnerChange | undefined,
    also: readonly Statement[] = [],
  ): Promise<void> {
    const change = await log.change((now) => {
      const made = decide(this.#held.get(server), { actor, now });
      if (made === undefined) return undefined;
      const { action, next, facts } = made;
      return { actor, action, server, facts, next, statements: [...savePartner(next), ...also] };
    });
    if (change === undefined) return;
    this.#hold(new Map([...this.#held, [server, change.next] as const].toSorted(byName)), server);
  }

  /** A call to a server was answered. */
  noteSuccess(server: ServerName): void {
    this.#reachability.noteSuccess(server);
  }

  /** A call to a server was not answered. */
  noteFailure(server: ServerName): void {
    if (this.#held.has(server)) this.#reachability.noteFailure(server);
  }

  stop(): void {
    this.#reachability.stop();
  }

  #hold(held: ReadonlyMap<ServerName, Partner>, server?: ServerName): void {
    this.#held = held;
    const { mode, self } = this.#ports;
    this.#policy = buildPolicy(
      mode,
      self,
      [...held.values()].map(({ server, state }) => [server, state]),
    );
    this.#changed(server);
  }

  #changed(server?: ServerName): void {
    const text = canonicalJson(
      this.shown().map(({ server, name = null, state, since }) => [server, name, state, since]),
    );
    this.#version = toBase64Url(sha256(text)).slice(0, versionLength);
    for (const listener of this.#listeners) listener(server);
  }
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}
