import {
  type CommitConnection,
  CommitRefused,
  CommitUnknown,
  DatabaseUnavailable,
  type Result,
  type Statement,
} from "@botschaft/platform/postgres";
import type { Faults } from "./faults.ts";
import { Numbers } from "./numbers.ts";
import type { RowBatch } from "./row-batch.ts";
import type { Announcement, RowSet, Unit } from "./unit.ts";

export type Committed = { readonly results: readonly Result[] };

type Waiting = {
  readonly unit: Unit;
  /** The greatest number drawn when it was submitted: once it is committed, everything at or below is. */
  readonly upTo: number;
  readonly resolve: (committed: Committed) => void;
  readonly reject: (reason: unknown) => void;
};

type Outcome = { readonly waiting: Waiting; readonly results: readonly Result[] };

/** Told of what was committed, for whoever counts. */
export interface CommitObserver {
  committed(units: number): void;
  /** @param batch a table's name */
  wrote(batch: string, rows: number): void;
}

const maxUnits = 1_000;
const drawBlocks: Statement = {
  name: "draw_blocks",
  text: "SELECT nextval('number_block') AS block FROM generate_series(1, $1)",
  values: [],
};

/**
 * Group commit without a timer: while one commit is in flight, everything else collects; the next transaction writes
 * it with one statement a table. Nothing is announced or answered before PostgreSQL said COMMIT.
 */
export class GroupCommit {
  readonly numbers: Numbers;
  readonly #connection: CommitConnection;
  readonly #faults: Faults;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #announced: number;
  /** Where `#announced` goes once nothing is in doubt. */
  #reached: number;
  #isInDoubt = false;
  #observer: CommitObserver | undefined;
  #onReconnect: () => void = () => {};
  #onAnnounce: (announcement: Announcement) => void = () => {};
  #onRefused: (key: string) => void = () => {};

  static async open(connection: CommitConnection, faults: Faults = {}): Promise<GroupCommit> {
    const [drawn] = await connection.commit([{ ...drawBlocks, values: [4] }]);
    return new GroupCommit(connection, new Numbers(blocksOf(drawn)), faults);
  }

  private constructor(connection: CommitConnection, numbers: Numbers, faults: Faults) {
    this.#connection = connection;
    this.numbers = numbers;
    this.#faults = faults;
    this.#announced = numbers.last;
    this.#reached = numbers.last;
    connection.onReconnect(() => this.#settle());
  }

  /** Everything at or below is committed and visible. */
  get pos(): number {
    return this.#announced;
  }

  /**
   * False from a commit whose answer was lost until PostgreSQL is back: it may be on disk, where readers find it, and nobody
   * here knows. No position moves meanwhile, or a client would be told to have seen what it was never given.
   */
  get isSettled(): boolean {
    return !this.#isInDoubt;
  }

  observe(observer: CommitObserver): void {
    this.#observer = observer;
  }

  /** PostgreSQL is back: all that is in memory is to be read anew. Afterwards positions move on. */
  onReconnect(listener: () => void): void {
    this.#onReconnect = listener;
  }

  onAnnounce(listener: (announcement: Announcement) => void): void {
    this.#onAnnounce = listener;
  }

  /** What was decided on top of refused work must be thrown away: `key` is a unit's key. */
  onRefused(listener: (key: string) => void): void {
    this.#onRefused = listener;
  }

  /**
   * Numbers of the unit must be drawn in the same synchronous stretch as this call, so that positions commit in order.
   * @throws {CommitRefused} this unit cannot be stored; {CommitUnknown}, {DatabaseUnavailable} PostgreSQL is away
   */
  submit(unit: Unit): Promise<Committed> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ unit, upTo: this.numbers.last, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** A number for what lives in memory only, such as typing: in force when everything before it is committed. */
  announceVolatile(rooms: readonly number[], apply: (pos: number) => void): void {
    const pos = this.numbers.next();
    // Nothing is lost when the commit it rides on is refused: it was never promised.
    this.submit({ key: "volatile", rows: [], rooms, apply: () => apply(pos) }).catch(() => {});
  }

  /** Resolves when everything submitted so far is on disk or refused. */
  async drain(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async #run(): Promise<void> {
    // One turn, so that everything the current one submits shares the first commit.
    await Promise.resolve();
    for (let batch = this.#take(); batch.length > 0; batch = this.#take()) {
      if (this.#faults.announceEarly === true) this.#announce(batch);
      this.#finish(await this.#commit(batch));
      this.#announce(batch);
    }
    this.#running = undefined;
  }

  #take(): readonly Waiting[] {
    return this.#waiting.splice(0, maxUnits);
  }

  /** One transaction for all; when PostgreSQL refuses it, one for each key, so that one bad row sinks nobody else's. */
  async #commit(batch: readonly Waiting[]): Promise<readonly Outcome[]> {
    try {
      return await this.#write(batch);
    } catch (error) {
      if (error instanceof CommitUnknown) this.#isInDoubt = true;
      const keys = new Set(batch.map(({ unit }) => unit.key));
      const isDivisible = error instanceof CommitRefused && keys.size > 1 && this.#faults.batchNotSplit !== true;
      if (!isDivisible) {
        this.#refuse(batch, keys, error);
        return [];
      }
      const outcomes: Outcome[] = [];
      for (const key of keys) outcomes.push(...(await this.#commit(batch.filter(({ unit }) => unit.key === key))));
      return outcomes;
    }
  }

  async #write(batch: readonly Waiting[]): Promise<readonly Outcome[]> {
    if (this.#isInDoubt) throw new DatabaseUnavailable("PostgreSQL is away, and the last commit's fate is unknown");
    const own = batch.flatMap(({ unit }) => unit.statements ?? []);
    const wanted = this.numbers.wanted;
    const draw = wanted === 0 ? [] : [{ ...drawBlocks, values: [wanted] }];
    const tables = tablesOf(batch.map(({ unit }) => unit));
    const statements = [...draw, ...own, ...statementsOf(tables)];
    if (statements.length === 0) return batch.map((waiting) => ({ waiting, results: [] }));
    const results = await this.#connection.commit(statements).catch(rethrowRefusal);
    if (wanted > 0) this.numbers.add(blocksOf(results[0]));
    this.#observer?.committed(batch.length);
    for (const [{ name }, rows] of tables) this.#observer?.wrote(name, rows.length);
    let at = draw.length;
    return batch.map((waiting) => {
      const from = at;
      at += waiting.unit.statements?.length ?? 0;
      return { waiting, results: results.slice(from, at) };
    });
  }

  /** Memory first, then the answers: who hears of a commit finds it. */
  #finish(outcomes: readonly Outcome[]): void {
    for (const { waiting, results } of outcomes) waiting.unit.apply?.(results);
    for (const { waiting, results } of outcomes) waiting.resolve({ results });
  }

  #refuse(batch: readonly Waiting[], keys: ReadonlySet<string>, error: unknown): void {
    const isDoomed = ({ unit }: Waiting) => keys.has(unit.key);
    const queued = this.#waiting.filter(isDoomed);
    this.#waiting = this.#waiting.filter((waiting) => !isDoomed(waiting));
    for (const key of keys) this.#onRefused(key);
    for (const { reject } of [...batch, ...queued]) reject(error);
  }

  #announce(batch: readonly Waiting[]): void {
    this.#reached = Math.max(this.#reached, batch.at(-1)?.upTo ?? 0);
    if (!this.#isInDoubt) this.#announced = this.#reached;
    const pos = this.#announced;
    const rooms = new Set(batch.flatMap(({ unit }) => unit.rooms ?? []));
    const users = new Set(batch.flatMap(({ unit }) => unit.users ?? []));
    if (rooms.size === 0 && users.size === 0) return;
    // The answer to a sender goes out before the syncs are woken: js-sdk stumbles over an echo that overtakes it.
    setImmediate(() => this.#onAnnounce({ pos, rooms, users }));
  }

  /** The lost commit's session is gone, since we hold its lock: what it stored is there, and what is not will never be. */
  #settle(): void {
    this.#onReconnect();
    this.#isInDoubt = false;
    this.#announced = this.#reached;
  }
}

/** A value that cannot be sent is refused as PostgreSQL would refuse it. */
function rethrowRefusal(error: unknown): never {
  throw error instanceof TypeError || error instanceof RangeError ? new CommitRefused(error, undefined) : error;
}

function blocksOf(result: Result | undefined): number[] {
  return (result?.rows ?? []).map(({ block }) => Number(block));
}

type Table = readonly [batch: RowBatch<never>, rows: readonly unknown[]];

/** The rows of all units, in the order in which tables are written. */
function tablesOf(units: readonly Unit[]): readonly Table[] {
  const tables = new Map<RowBatch<never>, unknown[]>();
  for (const { batch, rows } of units.flatMap((unit) => unit.rows) satisfies RowSet[]) {
    if (rows.length === 0) continue;
    const collected = tables.get(batch);
    if (collected === undefined) tables.set(batch, [...rows]);
    else collected.push(...rows);
  }
  return [...tables].sort(([left], [right]) => left.order - right.order);
}

function statementsOf(tables: readonly Table[]): readonly Statement[] {
  try {
    return tables.map(([batch, rows]) => batch.statement(rows as readonly never[]));
  } catch (error) {
    return rethrowRefusal(error);
  }
}
