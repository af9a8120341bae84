import type { Clock, Timer } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";

type Failing = { readonly since: number; readonly timer: Timer; readonly isOver: boolean };

/** An attempt that fails says little yet: a server that restarts is back before anybody needs to know. */
const patienceMs = 10_000;

/** Since when servers do not answer; fed by whoever calls them. */
export class Reachability {
  readonly #clock: Clock;
  readonly #changed: (server: ServerName) => void;
  readonly #failing = new Map<ServerName, Failing>();

  /** @param changed told when a server counts as unreachable, and when it no longer does */
  constructor(clock: Clock, changed: (server: ServerName) => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  /** Ms since 1970; undefined for a server that answers, or was not called. */
  unreachableSince(server: ServerName): number | undefined {
    const failing = this.#failing.get(server);
    return failing?.isOver === true ? failing.since : undefined;
  }

  noteSuccess(server: ServerName): void {
    const failing = this.#failing.get(server);
    failing?.timer.cancel();
    this.#failing.delete(server);
    if (failing?.isOver === true) this.#changed(server);
  }

  noteFailure(server: ServerName): void {
    if (this.#failing.has(server)) return;
    const since = this.#clock.now();
    const timer = this.#clock.setTimer(patienceMs, () => {
      this.#failing.set(server, { since, timer, isOver: true });
      this.#changed(server);
    });
    this.#failing.set(server, { since, timer, isOver: false });
  }

  stop(): void {
    for (const { timer } of this.#failing.values()) timer.cancel();
  }
}
