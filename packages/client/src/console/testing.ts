import type { LogEntry } from "./decisions/log-entry.ts";
import type { BorderDesk } from "./partners/border-desk.ts";
import type { Partner } from "./partners/partner.ts";
import type { Person } from "./people/person.ts";

export function partner(change: Partial<Partner> = {}): Partner {
  const serverName = change.serverName ?? "justiz.nordland.example";
  return {
    serverName,
    name: serverName,
    state: "connected",
    since: 1,
    addedAt: 1,
    isCompared: true,
    digits: ["40312", "99017", "25583", "10426", "77390", "61158"],
    keys: [],
    newKeys: [],
    health: {},
    lastRefusals: [],
    ...change,
  };
}

export function refusal(change: Partial<LogEntry> = {}): LogEntry {
  return { seq: 1, at: 1, kind: "refusal", action: "refused", count: 1, facts: {}, steps: [], ...change };
}

export function person(localpart: string, change: Partial<Person> = {}): Person {
  const userId = `@${localpart}:im.example`;
  return { userId, name: localpart, isAdministrator: false, state: "active", createdAt: 1, ...change };
}

/** A desk of which a test says what it does; anything else is a mistake. */
export function fakeDesk(given: Partial<BorderDesk>): BorderDesk {
  return new Proxy(given as BorderDesk, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name);
      throw new Error(`nobody said what ${String(name)} does`);
    },
  });
}
