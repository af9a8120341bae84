import { AuditChain, type AuditEntry, type Verification } from "@botschaft/platform/audit";
import type { Clock, Timer } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { CommitConnection, ReadPool, Statement } from "@botschaft/platform/postgres";
import type { JsonObject } from "@botschaft/protocol/json";
import { type LogQuery, type LogRow, listLastRefusals, listLogRows, logTable } from "../store/log-rows.ts";
import { PendingRefusals } from "./pending-refusals.ts";
import { type Refusal, refusalEntry } from "./refusal.ts";

export type LogPorts = {
  readonly reads: ReadPool;
  readonly writer: Pick<CommitConnection, "commit">;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether a server was ever named here. */
  readonly isNamed: (server: string) => boolean;
};

/** What somebody did, and what it changes; both are one commit. */
export type Change = {
  readonly actor: string;
  /** `partner.cut`, `invitation.created` … */
  readonly action: string;
  readonly server?: string | undefined;
  readonly facts: JsonObject;
  readonly statements: readonly Statement[];
};

/** Refusals that are the same are one entry in this time. */
const windowMs = 60_000;

/** Every refusal and every change of partners, in the order in which they were written: append-only, each sealed with the last. */
export class BorderLog {
  readonly #ports: LogPorts;
  readonly #chain: AuditChain;
  readonly #pending: PendingRefusals;
  #timer: Timer | undefined;

  constructor(ports: LogPorts) {
    this.#ports = ports;
    this.#chain = new AuditChain(logTable, ports.reads);
    this.#pending = new PendingRefusals(ports.isNamed);
  }

  /** Written within a minute; nobody waits for it. */
  refused(refusal: Refusal): void {
    this.#pending.add(refusal, this.#ports.clock.now());
    this.#writeLater();
  }

  /**
   * One change after another: each is decided on what the ones before have left.
   * @param decide handed the time (ms since 1970); undefined, or what it throws, where there is nothing to change
   * @returns what was decided, once it is committed
   */
  change<Decided extends Change | undefined>(decide: (now: number) => Decided | Promise<Decided>): Promise<Decided> {
    return this.#chain.inTurn(async (follow) => {
      const now = this.#ports.clock.now();
      const decided = await decide(now);
      if (decided === undefined) return decided;
      const { actor, action, server, facts, statements } = decided;
      const named = server === undefined ? {} : { server_name: server };
      await this.#writing((refusals) => [
        ...statements,
        ...refusals.map((refusal) => logTable.append(follow(refusal))),
        logTable.append(follow({ ts: now, actor, action, facts: { ...named, facts } })),
      ]);
      return decided;
    });
  }

  /** Writes the refusals that wait. */
  async flush(): Promise<void> {
    if (this.#pending.isEmpty) return;
    await this.#chain.inTurn((follow) =>
      this.#writing((refusals) => refusals.map((refusal) => logTable.append(follow(refusal)))),
    );
  }

  /** Newest first, with what was refused up to now. */
  async list(query: LogQuery): Promise<readonly LogRow[]> {
    await this.flush();
    return listLogRows(this.#ports.reads, query);
  }

  /** Of each partner the newest ones, newest first. */
  async lastRefusals(ofEach: number): Promise<readonly (LogRow & { readonly partner: string })[]> {
    await this.flush();
    return listLastRefusals(this.#ports.reads, ofEach);
  }

  async verify(): Promise<Verification> {
    await this.flush();
    return logTable.verify(this.#ports.reads);
  }

  /** Commits with the refusals that wait; they go on waiting where that fails. */
  async #writing(statementsWith: (refusals: readonly AuditEntry[]) => readonly Statement[]): Promise<void> {
    this.#timer?.cancel();
    this.#timer = undefined;
    const taken = this.#pending.take();
    const statements = statementsWith(taken.map(refusalEntry));
    if (statements.length === 0) return;
    try {
      await this.#ports.writer.commit(statements);
    } catch (error) {
      this.#pending.putBack(taken);
      if (taken.length > 0) this.#writeLater();
      throw error;
    }
  }

  #writeLater(): void {
    const { clock, log } = this.#ports;
    this.#timer ??= clock.setTimer(windowMs, () => {
      this.flush().catch((err: unknown) => log.error({ err }, "refusals at the border were not written yet"));
    });
  }
}
