export type RecentChange = {
  readonly pos: number;
  readonly userNid: number;
  /** The only one who sees it, if it is not for everybody who shares a room. */
  readonly seenByNid: number | undefined;
  /** The rooms that its person was in; unknown for a moment after devices were removed. */
  rooms: ReadonlySet<number> | undefined;
};

const maxChanges = 5_000;
/** A reader who comes back after so many changes asks the disk. */
const maxLookedAt = 500;

/** The latest changes of people's devices, in memory: whoever waits is told without a statement that nothing changed. */
export class RecentChanges {
  /** Ascending by position. */
  #changes: RecentChange[] = [];
  /** What was changed at or below is only on disk. */
  #floor: number;

  constructor(floor: number) {
    this.#floor = floor;
  }

  add(change: RecentChange): void {
    this.#changes.push(change);
    if (this.#changes.length < 2 * maxChanges) return;
    const dropped = this.#changes.splice(0, maxChanges);
    this.#floor = dropped.at(-1)?.pos ?? this.#floor;
  }

  /** Whether something may have changed after a position that passes the test. */
  some(since: number, test: (change: RecentChange) => boolean): boolean {
    if (!this.reaches(since)) return true;
    const last = this.#changes.length - 1;
    for (let at = last; at >= 0; at--) {
      const change = this.#changes[at] as RecentChange;
      if (change.pos <= since) return false;
      if (last - at >= maxLookedAt || test(change)) return true;
    }
    return false;
  }

  /** Whether every change after a position is here. */
  reaches(since: number): boolean {
    return since >= this.#floor;
  }

  reset(floor: number): void {
    this.#changes = [];
    this.#floor = floor;
  }
}
