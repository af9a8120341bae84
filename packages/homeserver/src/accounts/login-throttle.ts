import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { deleteThrottle, type GroupCommit, listThrottles, purgeThrottles, saveThrottle } from "@botschaft/storage";
import { networkOf } from "./network-of.ts";

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly clock: Clock;
};

type Count = {
  failures: number;
  firstTs: number;
  untilTs: number;
  /** Attempts that are being checked: each may turn out to be a failure. */
  running: number;
};

/** `free` failures cost nothing; each further one doubles the wait. */
type Rule = { readonly free: number; readonly longestMs: number };

const accountRule: Rule = { free: 5, longestMs: 5 * 60_000 };
/** A whole authority may come from one address. */
const networkRule: Rule = { free: 50, longestMs: 5 * 60_000 };
const forgottenAfterMs = 60 * 60_000;

/** Failed sign-ins, per account and per network. The count survives a restart and has no switch. */
export class LoginThrottle {
  readonly #parts: Parts;
  readonly #counts = new BoundedMap<string, Count>(50_000);
  readonly #loading = new Map<string, Promise<Count>>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Runs an attempt, which says whether it succeeded.
   * @param account any name, whether there is such an account or not
   * @throws {MatrixError} M_LIMIT_EXCEEDED before the attempt
   */
  async attempt(account: string, remoteAddress: string, run: () => Promise<boolean>): Promise<boolean> {
    const subjects = [`account:${account}`, `network:${networkOf(remoteAddress)}`] as const;
    const counts = await Promise.all(subjects.map((subject) => this.#get(subject)));
    const [own, network] = counts as [Count, Count];
    this.#check(own, accountRule);
    this.#check(network, networkRule);
    for (const count of counts) count.running++;
    let succeeded = false;
    try {
      succeeded = await run();
    } finally {
      for (const count of counts) count.running--;
    }
    if (succeeded) await this.#clear(subjects[0], own);
    else await Promise.all([this.#fail(subjects[0], own, accountRule), this.#fail(subjects[1], network, networkRule)]);
    return succeeded;
  }

  /** What is in memory may no longer be what is on disk. */
  forget(): void {
    this.#counts.clear();
  }

  /** Deletes what is over; for a job that runs now and then. */
  async purge(): Promise<void> {
    const statements = [purgeThrottles(this.#parts.clock.now() - forgottenAfterMs)];
    await this.#parts.storage.writer.submit({ key: "login-throttle", rows: [], statements });
  }

  #check(count: Count, { free }: Rule): void {
    const now = this.#parts.clock.now();
    // Whoever sends many at once does not get more tries than one who waits for each answer.
    const isOneTooMany = count.running > 0 && count.failures + count.running >= free;
    if (count.untilTs <= now && !isOneTooMany) return;
    throw new MatrixError("M_LIMIT_EXCEEDED", "Too many failed sign-ins, please wait before trying again", {
      fields: { retry_after_ms: Math.max(1_000, count.untilTs - now) },
    });
  }

  async #fail(subject: string, count: Count, { free, longestMs }: Rule): Promise<void> {
    const now = this.#parts.clock.now();
    if (now - count.firstTs > forgottenAfterMs) Object.assign(count, { failures: 0, firstTs: now });
    count.failures++;
    const over = count.failures - free;
    count.untilTs = over < 0 ? now : now + Math.min(longestMs, 1_000 * 2 ** Math.min(over, 20));
    const { failures, firstTs, untilTs } = count;
    await this.#parts.storage.writer.submit({
      key: subject,
      rows: [],
      statements: [saveThrottle({ subject, failures, firstTs, untilTs })],
    });
  }

  async #clear(subject: string, count: Count): Promise<void> {
    if (count.failures === 0) return;
    Object.assign(count, { failures: 0, untilTs: 0 });
    await this.#parts.storage.writer.submit({ key: subject, rows: [], statements: [deleteThrottle(subject)] });
  }

  async #get(subject: string): Promise<Count> {
    const known = this.#counts.get(subject);
    if (known !== undefined) return known;
    const loading = this.#loading.get(subject) ?? this.#load(subject).finally(() => this.#loading.delete(subject));
    this.#loading.set(subject, loading);
    return loading;
  }

  async #load(subject: string): Promise<Count> {
    const [row] = await listThrottles(this.#parts.storage.reads, [subject]);
    const count = {
      failures: row?.failures ?? 0,
      firstTs: row?.firstTs ?? this.#parts.clock.now(),
      untilTs: row?.untilTs ?? 0,
      running: 0,
    };
    this.#counts.set(subject, count);
    return count;
  }
}
