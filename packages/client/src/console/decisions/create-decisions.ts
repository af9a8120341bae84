import { type Cell, createCell } from "../../model/cell.ts";
import { consoleProblemOf } from "../console-problem.ts";
import type { DecisionsModel, DecisionsState, LogFilter, OpenEntry } from "./decisions-model.ts";
import type { LogDesk } from "./log-desk.ts";
import type { LogEntry } from "./log-entry.ts";

const entriesOnPage = 50;

/** Loads nothing by itself. */
export function createDecisions(desk: LogDesk): DecisionsModel {
  return new Decisions(desk);
}

class Decisions implements DecisionsModel {
  readonly state: Cell<DecisionsState> = createCell<DecisionsState>({
    phase: "loading",
    entries: [],
    filter: { kind: "all" },
    hasNewer: false,
    hasOlder: false,
    chain: { phase: "unchecked" },
  });
  readonly #desk: LogDesk;
  /** What the pages up to this one come before, and what the next one would. */
  #starts: readonly (number | undefined)[] = [undefined];
  #nextBefore: number | undefined;
  /** Counts the wishes: an answer to an older one is not shown. */
  #wish = 0;

  constructor(desk: LogDesk) {
    this.#desk = desk;
  }

  load(): Promise<void> {
    return this.#show(this.#starts);
  }

  filterBy(filter: LogFilter): Promise<void> {
    this.#change({ filter });
    return this.#show([undefined]);
  }

  showOlder(): Promise<void> {
    return this.#nextBefore === undefined ? Promise.resolve() : this.#show([...this.#starts, this.#nextBefore]);
  }

  showNewer(): Promise<void> {
    return this.#starts.length === 1 ? Promise.resolve() : this.#show(this.#starts.slice(0, -1));
  }

  async #show(starts: readonly (number | undefined)[]): Promise<void> {
    const wish = ++this.#wish;
    try {
      const page = await this.#desk.list(this.state.get().filter, starts.at(-1), entriesOnPage);
      if (wish !== this.#wish) return;
      this.#starts = starts;
      this.#nextBefore = page.nextBefore;
      const { problem: _, ...before } = this.state.get();
      this.state.set({
        ...before,
        phase: "ready",
        entries: page.entries,
        hasNewer: starts.length > 1,
        hasOlder: page.nextBefore !== undefined,
        ...(before.opened?.phase === "ready" ? { opened: placed(before.opened.entry, page.entries) } : {}),
      });
    } catch (error) {
      if (wish !== this.#wish) return;
      const phase = this.state.get().phase === "ready" ? "ready" : "failed";
      this.#change({ phase, problem: consoleProblemOf(error) });
    }
  }

  async open(seq: number): Promise<void> {
    const { entries } = this.state.get();
    const shown = entries.find((entry) => entry.seq === seq);
    if (shown !== undefined) return this.#change({ opened: placed(shown, entries) });
    this.#change({ opened: { phase: "loading", seq } });
    const found = await this.#find(seq);
    if (this.state.get().opened?.seq !== seq) return;
    this.#change({
      opened: found === undefined ? { phase: "missing", seq } : placed(found, this.state.get().entries),
    });
  }

  async #find(seq: number): Promise<LogEntry | undefined> {
    try {
      const { entries } = await this.#desk.list({ kind: "all" }, seq + 1, 1);
      return entries.find((entry) => entry.seq === seq);
    } catch (error) {
      this.#change({ problem: consoleProblemOf(error) });
      return undefined;
    }
  }

  close(): void {
    const { opened: _, ...rest } = this.state.get();
    this.state.set(rest);
  }

  async checkChain(): Promise<void> {
    if (this.state.get().chain.phase === "checking") return;
    this.#change({ chain: { phase: "checking" } });
    try {
      this.#change({ chain: await this.#desk.check() });
    } catch (error) {
      this.#change({ chain: { phase: "failed", problem: consoleProblemOf(error) } });
    }
  }

  #change(change: Partial<DecisionsState>): void {
    this.state.update((before) => ({ ...before, ...change }));
  }
}

function placed(entry: LogEntry, entries: readonly LogEntry[]): OpenEntry {
  const index = entries.findIndex(({ seq }) => seq === entry.seq);
  return { phase: "ready", seq: entry.seq, entry, ...(index < 0 ? {} : { place: index + 1 }) };
}
