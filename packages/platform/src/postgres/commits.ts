import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import type { Log } from "../log.ts";
import { reasonOf } from "../reason.ts";
import { type ConnectionOptions, connect, type Session } from "./client.ts";
import { DatabaseUnavailable, sqlState } from "./errors.ts";
import { checkIdentity, type DatabaseIdentity } from "./identity.ts";
import type { Result, Statement } from "./statement.ts";
import { runTransaction } from "./transaction.ts";

/**
 * The one connection that writes. It holds a session advisory lock, and every write goes through it, so that no second
 * server can write beside it: when the connection is lost, so is the lock.
 */
export interface CommitConnection {
  /**
   * Runs BEGIN, the statements and COMMIT in one round trip; calls run one after another, in their order. Resolves with a
   * result per statement, only when PostgreSQL answered COMMIT with the tag COMMIT. Rejects with CommitRefused (rolled back),
   * CommitUnknown (connection lost, may be stored), DatabaseUnavailable (surely not stored), or a TypeError when a value
   * cannot be sent (nothing was sent). Values are null, texts, numbers, booleans, bytes and the arrays of `arrays.ts`.
   */
  commit(statements: readonly Statement[]): Promise<readonly Result[]>;
  /** False while PostgreSQL is away. */
  readonly isConnected: boolean;
  /**
   * Called after each reconnection with the lock held, before the next commit is accepted: what is known of the database is
   * to be read again. When it rejects, the connection is given up and made anew.
   */
  onReconnect(listener: (identity: DatabaseIdentity) => void | Promise<void>): void;
  /** Waits for the commit in flight, then gives the lock back. */
  close(): Promise<void>;
}

export type CommitConnectionOptions = {
  readonly connection: ConnectionOptions;
  readonly lockKey: number;
  readonly log: Log;
  /** How long to wait for the lock at the start, in ms. */
  readonly lockWaitMs: number;
  /** Only for tests that prove that a missing lock is noticed. */
  readonly faults?: { readonly skipAdvisoryLock?: boolean };
};

const firstBackOffMs = 50;
const longestBackOffMs = 2_000;

/** Connects and takes the lock. Rejects with DatabaseUnavailable, LockHeld or a StartupProblem about the database. */
export async function openCommitConnection(
  options: CommitConnectionOptions,
): Promise<{ readonly writer: CommitConnection; readonly identity: DatabaseIdentity }> {
  const writer = new Writer(options);
  return { writer, identity: await writer.open() };
}

/** Another session holds the lock. */
export class LockHeld extends Error {
  override readonly name = "LockHeld";
}

class Writer implements CommitConnection {
  readonly #options: CommitConnectionOptions;
  readonly #listeners: ((identity: DatabaseIdentity) => void | Promise<void>)[] = [];
  readonly #closing = new AbortController();
  #session: Session | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #reconnecting: Promise<void> | undefined;

  constructor(options: CommitConnectionOptions) {
    this.#options = options;
  }

  get isConnected(): boolean {
    return this.#session !== undefined;
  }

  async open(): Promise<DatabaseIdentity> {
    const { session, identity } = await this.#connect();
    this.#use(session);
    return identity;
  }

  commit(statements: readonly Statement[]): Promise<readonly Result[]> {
    const result = this.#last.then(() => this.#commitNow(statements));
    this.#last = result.catch(() => {});
    return result;
  }

  onReconnect(listener: (identity: DatabaseIdentity) => void | Promise<void>): void {
    this.#listeners.push(listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#last;
    await this.#reconnecting;
    const session = this.#session;
    this.#session = undefined;
    await session?.end();
  }

  #commitNow(statements: readonly Statement[]): Promise<readonly Result[]> {
    if (this.#session === undefined) throw new DatabaseUnavailable("PostgreSQL is away");
    return runTransaction(this.#session.client, statements);
  }

  async #connect(): Promise<{ readonly session: Session; readonly identity: DatabaseIdentity }> {
    const session = await connect(this.#options.connection, "botschaft commits");
    try {
      const identity = await checkIdentity(session.client);
      await makeDurable(session.client);
      await this.#takeLock(session.client);
      return { session, identity };
    } catch (error) {
      await session.end();
      throw error;
    }
  }

  async #takeLock(client: pg.Client): Promise<void> {
    if (this.#options.faults?.skipAdvisoryLock === true) return;
    await client.query(`SET lock_timeout = ${this.#options.lockWaitMs}`);
    try {
      await client.query("SELECT pg_advisory_lock($1)", [this.#options.lockKey]);
    } catch (error) {
      if (sqlState(error) !== "55P03") throw error;
      throw new LockHeld("another server holds the lock of this database");
    }
    await client.query("SET lock_timeout = 0");
  }

  #use(session: Session): void {
    session.lost.throwIfAborted();
    this.#session = session;
    session.lost.addEventListener("abort", () => {
      this.#session = undefined;
      if (this.#closing.signal.aborted) return;
      this.#options.log.warn({}, "PostgreSQL went away; trying to reach it again");
      this.#reconnecting = this.#reconnect();
    });
  }

  async #reconnect(): Promise<void> {
    let told = "";
    for (let waitMs = firstBackOffMs; !this.#closing.signal.aborted; waitMs = Math.min(2 * waitMs, longestBackOffMs)) {
      try {
        await delay(waitMs, undefined, { signal: this.#closing.signal });
        await this.#reopen();
        this.#options.log.info({}, "PostgreSQL is back");
        return;
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        const reason = reasonOf(error);
        if (reason !== told) this.#options.log.warn({ reason }, "PostgreSQL is still away");
        told = reason;
      }
    }
  }

  async #reopen(): Promise<void> {
    const { session, identity } = await this.#connect();
    try {
      for (const listener of this.#listeners) await listener(identity);
      this.#use(session);
    } catch (error) {
      await session.end();
      throw error;
    }
  }
}

/** What was answered is on disk, whatever the configuration of the database says. */
async function makeDurable(client: pg.Client): Promise<void> {
  await client.query(
    "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'",
  );
}
