import type { Clock, Timer } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import type { DestinationMemory, DestinationState } from "./destination-state.ts";

export type DestinationPorts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly memory: DestinationMemory;
  /** What the memory held when we started. */
  readonly failing: readonly DestinationState[];
};

type Listener = (server: ServerName) => void;

/** Which servers failed, and when they are tried again. */
export interface Destinations {
  /** Undefined where it is not known to fail. */
  find(server: ServerName): DestinationState | undefined;
  /** When it may be called: ms since 1970, 0 for now. */
  retryAt(server: ServerName): number;
  succeeded(server: ServerName): void;
  /**
   * @param startedAt of the call, ms since 1970: what began before the last failure says nothing new
   * @param notBefore what the server asked for, ms since 1970
   */
  failed(server: ServerName, startedAt: number, notBefore?: number): void;
  /** It called us, so it lives: it may be called at once. */
  heardFrom(server: ServerName): void;
  /** Tells when a server that failed may be called again before its time, or was reached. @returns what ends it */
  onAwake(listener: Listener): () => void;
  /** Saves what has not been saved. */
  flush(): Promise<void>;
}

const firstPauseMs = 30_000;
const longestPauseMs = 86_400_000;
/** A server that reaches us and that we do not reach is not tried at each of its requests. */
const betweenWakesMs = 60_000;
const saveEveryMs = 1_000;

export function createDestinations({ clock, random, log, memory, failing }: DestinationPorts): Destinations {
  const states = new Map<ServerName, DestinationState & { readonly failedAt: number; readonly wokenAt: number }>(
    failing.map((state) => [state.server, { ...state, failedAt: 0, wokenAt: 0 }]),
  );
  const listeners = new Set<Listener>();
  const unsaved = new Map<ServerName, DestinationState>();
  let timer: Timer | undefined;
  let saving = Promise.resolve();

  function changed(state: DestinationState): void {
    const { server, failures, failingSince, retryAt } = state;
    unsaved.set(server, { server, failures, failingSince, retryAt });
    timer ??= clock.setTimer(saveEveryMs, () => void flush());
  }

  function flush(): Promise<void> {
    timer?.cancel();
    timer = undefined;
    saving = saving.then(save);
    return saving;
  }

  async function save(): Promise<void> {
    const batch = [...unsaved.values()];
    unsaved.clear();
    if (batch.length === 0) return;
    try {
      await memory.save(batch);
    } catch (err) {
      // Nobody waits for it; it is saved with what changes next.
      log.error({ err }, "failing destinations were not saved");
      for (const state of batch) if (!unsaved.has(state.server)) changed(state);
    }
  }

  function wake(server: ServerName): void {
    for (const listener of listeners) listener(server);
  }

  return {
    find: (server) => states.get(server),
    retryAt: (server) => states.get(server)?.retryAt ?? 0,
    succeeded(server) {
      if (!states.delete(server)) return;
      changed({ server, failures: 0, failingSince: 0, retryAt: 0 });
      wake(server);
    },
    failed(server, startedAt, notBefore = 0) {
      const now = clock.now();
      const before = states.get(server);
      if (before !== undefined && startedAt < before.failedAt) return;
      const failures = (before?.failures ?? 0) + 1;
      const pause = Math.min(firstPauseMs * 2 ** Math.min(failures - 1, 20), longestPauseMs);
      // A fifth either way: servers that lost the same one do not come back together.
      const retryAt = Math.round(now + pause * (0.8 + (random.integer(1_000) / 1_000) * 0.4));
      const state = {
        server,
        failures,
        failingSince: before?.failingSince ?? now,
        retryAt: Math.max(retryAt, Math.min(notBefore, now + longestPauseMs)),
        failedAt: now,
        wokenAt: before?.wokenAt ?? 0,
      };
      states.set(server, state);
      changed(state);
    },
    heardFrom(server) {
      const state = states.get(server);
      const now = clock.now();
      if (state === undefined || state.retryAt <= now || now - state.wokenAt < betweenWakesMs) return;
      const woken = { ...state, retryAt: now, wokenAt: now };
      states.set(server, woken);
      changed(woken);
      wake(server);
    },
    onAwake(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
  };
}
