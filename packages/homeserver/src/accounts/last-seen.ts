import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import { type GroupCommit, type SeenRow, saveLastSeen } from "@botschaft/storage";

type Parts = { readonly writer: GroupCommit; readonly clock: Clock; readonly log: Log };

/** How stale the stored time may be; nobody is told to the second when somebody was here. */
const flushMs = 5 * 60_000;

/** When and from where devices were last seen: in memory first, written now and then. */
export class LastSeen {
  readonly #parts: Parts;
  readonly #unsaved = new Map<number, SeenRow>();
  #timer: { cancel(): void } | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  note(deviceNid: number, ts: number, ip: string): void {
    const noted = this.#unsaved.get(deviceNid);
    if (noted !== undefined && ts - noted.ts < 1000 && noted.ip === ip) return;
    this.#unsaved.set(deviceNid, { deviceNid, ts, ip });
    this.#timer ??= this.#parts.clock.setTimer(flushMs, () => {
      this.#timer = undefined;
      void this.#flush();
    });
  }

  /** What is not stored yet. */
  find(deviceNid: number): SeenRow | undefined {
    return this.#unsaved.get(deviceNid);
  }

  async stop(): Promise<void> {
    this.#timer?.cancel();
    this.#timer = undefined;
    await this.#flush();
  }

  async #flush(): Promise<void> {
    const rows = [...this.#unsaved.values()];
    if (rows.length === 0) return;
    try {
      await this.#parts.writer.submit({
        key: "last-seen",
        rows: [],
        statements: [saveLastSeen(rows)],
        apply: () => this.#forget(rows),
      });
    } catch (error) {
      // They stay in memory and are tried again when somebody is next seen.
      this.#parts.log.warn({ err: error }, "could not store when devices were last seen");
    }
  }

  #forget(rows: readonly SeenRow[]): void {
    for (const row of rows) if (this.#unsaved.get(row.deviceNid) === row) this.#unsaved.delete(row.deviceNid);
  }
}
