import { connect, type Session } from "@botschaft/platform/postgres";
import { Refused } from "../cast/refused.ts";
import type { World } from "./world.ts";

/** Keeps commits that write events from ending, as long as it likes; reading goes on. */
export class HeldCommits {
  readonly #session: Session;

  static async hold(world: World): Promise<HeldCommits> {
    const session = await connect(world.database.connection, "tests");
    await session.client.query("BEGIN");
    await session.client.query("LOCK TABLE event IN SHARE MODE");
    return new HeldCommits(session);
  }

  private constructor(session: Session) {
    this.#session = session;
  }

  /** Resolves when a commit waits. */
  async untilHeld(): Promise<void> {
    const waiting = "SELECT FROM pg_locks WHERE relation = 'event'::regclass AND NOT granted";
    while ((await this.#session.client.query(waiting)).rowCount === 0);
  }

  async release(): Promise<void> {
    await this.#session.client.query("COMMIT");
    await this.#session.end();
  }
}

/** Ends every connection to the world's database, as a PostgreSQL that restarts does. */
export async function hangUp(world: World): Promise<void> {
  const session = await connect(world.database.connection, "tests");
  const others = "datname = current_database() AND pid <> pg_backend_pid()";
  await session.client.query(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE ${others}`);
  await session.end();
}

/** Asks again for as long as the server says that it has no database. */
export async function untilServed<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 503) throw error;
    }
  }
}

/** Resolves when a second server waits for the lock of the first, or `gone` says that there is none. */
export async function untilLockAwaited(world: World, gone: AbortSignal): Promise<void> {
  const { reads } = world.server.storage;
  const text = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  while (!gone.aborted && (await reads.query({ name: "test_lock_awaited", text, values: [] })).length === 0);
}
