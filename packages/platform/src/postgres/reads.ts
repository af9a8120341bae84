import { reasonOf } from "../reason.ts";
import { type ConnectionOptions, connect, type Session } from "./client.ts";
import { DatabaseUnavailable, isConnectionLoss } from "./errors.ts";
import { checkSendable, type Statement } from "./statement.ts";

/** Connections that only read: PostgreSQL itself refuses a write on them. */
export interface ReadPool {
  /**
   * The rows, int8 as number, bytea as Buffer, text as it is. Rejects with DatabaseUnavailable while PostgreSQL is away (it
   * reconnects by itself), otherwise with PostgreSQL's own error.
   */
  query<Row>(statement: Statement): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** After a failed attempt to connect, reads that need a new connection are refused at once for this long. */
const coolDownMs = 200;

export function createReadPool(options: ConnectionOptions, size: number): ReadPool {
  const outage = { until: 0 };
  const lanes = Array.from({ length: size }, () => new Lane(options, outage));
  let isClosed = false;
  return {
    async query<Row>(statement: Statement) {
      if (isClosed) throw new DatabaseUnavailable("the database is closed");
      return (await leastBusy(lanes).query(statement)) as readonly Row[];
    },
    async close() {
      isClosed = true;
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

/** An idle open connection, else an unopened one, else the open one with the fewest queries in flight. */
function leastBusy(lanes: readonly Lane[]): Lane {
  let best = lanes[0] as Lane;
  for (const lane of lanes) {
    if (lane.cost < best.cost) best = lane;
  }
  return best;
}

/** One connection, opened when first needed and again after it was lost. */
class Lane {
  readonly #options: ConnectionOptions;
  readonly #outage: { until: number };
  #session: Promise<Session> | undefined;
  #inFlight = 0;

  constructor(options: ConnectionOptions, outage: { until: number }) {
    this.#options = options;
    this.#outage = outage;
  }

  get cost(): number {
    return this.#session === undefined ? 0.5 : this.#inFlight;
  }

  async query(statement: Statement): Promise<readonly unknown[]> {
    this.#inFlight++;
    try {
      const { client } = await this.#open();
      checkSendable(client, statement);
      const result = await client.query({ ...statement, values: statement.values as unknown[] });
      return result.rows;
    } catch (error) {
      if (error instanceof DatabaseUnavailable || !isConnectionLoss(error)) throw error;
      throw new DatabaseUnavailable(`PostgreSQL went away during a read: ${reasonOf(error)}`, { cause: error });
    } finally {
      this.#inFlight--;
    }
  }

  async close(): Promise<void> {
    const session = await this.#session?.catch(() => undefined);
    await session?.end();
  }

  #open(): Promise<Session> {
    if (this.#session !== undefined) return this.#session;
    if (performance.now() < this.#outage.until) throw new DatabaseUnavailable("PostgreSQL cannot be reached");
    const opening = this.#connect();
    this.#session = opening;
    const forget = () => {
      if (this.#session === opening) this.#session = undefined;
    };
    opening.then(
      ({ lost }) => (lost.aborted ? forget() : lost.addEventListener("abort", forget)),
      () => {
        this.#outage.until = performance.now() + coolDownMs;
        forget();
      },
    );
    return opening;
  }

  async #connect(): Promise<Session> {
    const session = await connect(this.#options, "botschaft reads");
    try {
      await session.client.query("SET default_transaction_read_only = on");
      return session;
    } catch (error) {
      await session.end();
      throw error;
    }
  }
}
