import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";
import { decodeJson, isObject } from "@botschaft/protocol/json";
import { Shared } from "../flow/shared.ts";
import { type SplitName, splitServerName } from "../names/split-server-name.ts";
import { fetchUrl } from "../wire/fetch-url.ts";
import type { WireLimits } from "../wire/limits.ts";
import type { Wire, WireAnswer } from "../wire/wire.ts";
import { hourMs, lifetimeOf, longestLifetimeMs } from "./cache-lifetime.ts";

/** Where a server says that it is to be called. `text` is its spelling, for the Host header. */
export type Delegation = { readonly text: ServerName; readonly name: SplitName };

export interface WellKnown {
  /** Undefined where the host says nothing, or nothing that can be followed. Never rejects. */
  find(server: ServerName, host: string): Promise<Delegation | undefined>;
}

type Kept = {
  readonly delegation: Delegation | undefined;
  readonly until: number;
  /** Until then a delegation outlives that its host is not reached. */
  readonly staleUntil: number;
  readonly failures: number;
};

const limits: WireLimits = {
  connectMs: 10_000,
  headersMs: 10_000,
  idleMs: 10_000,
  totalMs: 20_000,
  maxBytes: 50 * 1024,
};
const maxRedirects = 5;
const firstPauseMs = 2 * 60_000;
const longestPauseMs = hourMs;
const maxHosts = 10_000;

/** https://spec.matrix.org/v1.19/server-server-api/#resolving-server-names (step 3) */
export function createWellKnown(ports: {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly wire: Wire;
}): WellKnown {
  const { clock, random, log, wire } = ports;
  const kept = new BoundedMap<string, Kept>(maxHosts);
  const shared = new Shared<string, Kept>();

  async function ask(server: ServerName, host: string, before: Kept | undefined): Promise<Kept> {
    const url = new URL(`https://${host}/.well-known/matrix/server`);
    try {
      const answer = await fetchUrl(wire, { server, url, limits, maxRedirects });
      const delegation = delegationIn(answer);
      if (delegation !== undefined) return good(delegation, lifetimeOf(answer.headers, clock.now()));
      return bad(before, answer.status >= 500 || answer.status === 429);
    } catch (error) {
      log.debug({ err: error, server }, "the server's delegation was not read");
      return bad(before, true);
    }
  }

  function good(delegation: Delegation, ms: number): Kept {
    const now = clock.now();
    return { delegation, until: now + ms, staleUntil: now + longestLifetimeMs, failures: 0 };
  }

  /** @param isPassing nobody said that there is no delegation: the one we know stays for a while */
  function bad(before: Kept | undefined, isPassing: boolean): Kept {
    const now = clock.now();
    const failures = (before?.failures ?? 0) + 1;
    const pause = Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs);
    const until = now + pause - random.integer(pause / 4);
    const keeps = isPassing && before !== undefined && before.staleUntil > now;
    return keeps
      ? { ...before, until: Math.min(until, before.staleUntil), failures }
      : { delegation: undefined, until, staleUntil: 0, failures };
  }

  return {
    async find(server, host) {
      const known = kept.get(host);
      if (known !== undefined && known.until > clock.now()) return known.delegation;
      const found = await shared.run(host, async () => {
        const asked = await ask(server, host, known);
        kept.set(host, asked);
        return asked;
      });
      return found.delegation;
    },
  };
}

function delegationIn({ status, bytes }: WireAnswer): Delegation | undefined {
  if (status !== 200) return undefined;
  const text = parseServerName(parseMember(bytes));
  const name = text === undefined ? undefined : splitServerName(text);
  return text === undefined || name === undefined ? undefined : { text, name };
}

function parseMember(bytes: Uint8Array): unknown {
  try {
    const body = decodeJson(bytes, { maxDepth: 10 });
    return isObject(body) ? body["m.server"] : undefined;
  } catch {
    return undefined; // an answer that is no JSON is none, says the specification
  }
}
