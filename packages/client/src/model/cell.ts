import type { Readable } from "./readable.ts";

/** A Readable with a hand on it. */
export interface Cell<State> extends Readable<State> {
  set(state: State): void;
  update(change: (state: State) => State): void;
}

export function createCell<State>(initial: State): Cell<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    update(change) {
      this.set(change(state));
    },
  };
}

/** A cell that follows others. `stop` lets go of them. */
export function deriveCell<State>(
  sources: readonly Readable<unknown>[],
  compute: () => State,
): { readonly cell: Readable<State>; refresh(): void; stop(): void } {
  const cell = createCell(compute());
  const refresh = () => cell.set(compute());
  const ends = sources.map((source) => source.subscribe(refresh));
  return {
    cell,
    refresh,
    stop() {
      for (const end of ends) end();
    },
  };
}
