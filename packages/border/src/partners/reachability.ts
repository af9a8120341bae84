import type { ServerName } from "@botschaft/protocol/ids";

type Failing = { readonly since: number; readonly isOver: boolean };

/** A single attempt that fails says little: a server that restarts is back before anybody needs to know. */
const patienceMs = 10_000;

/** Since when servers do not answer; fed by whoever calls them. */
export class Reachability {
  readonly #failing = new Map<ServerName, Failing>();

  /** Ms since 1970; undefined for a server that answers, or was not called. */
  unreachableSince(server: ServerName): number | undefined {
    const failing = this.#failing.get(server);
    return failing?.isOver === true ? failing.since : undefined;
  }

  /** @returns whether that changes what is said of it */
  noteSuccess(server: ServerName): boolean {
    const wasUnreachable = this.unreachableSince(server) !== undefined;
    this.#failing.delete(server);
    return wasUnreachable;
  }

  /** @param now ms since 1970. @returns whether that changes what is said of it */
  noteFailure(server: ServerName, now: number): boolean {
    const before = this.#failing.get(server);
    const since = before?.since ?? now;
    const isOver = now - since >= patienceMs;
    this.#failing.set(server, { since, isOver });
    return isOver && before?.isOver !== true;
  }
}
