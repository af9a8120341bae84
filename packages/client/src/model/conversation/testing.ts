import type { Entry, EntryContent } from "../../session/entry.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { Person } from "../person.ts";

/** People and rooms for tests of the pure models. */
export function person(localpart: string, server = "im.musterland.example"): Person {
  const outside = server === "im.musterland.example" ? {} : { outside: { serverName: server, name: server } };
  return { userId: `@${localpart}:${server}`, name: localpart, address: `${localpart}:${server}`, ...outside };
}

export const me = person("miriam");
export const jonas = person("jonas");
export const ewa = person("ewa", "stadt.example");

/** Ewa's authority. */
export const stadt = { serverName: "stadt.example", name: "stadt.example" };

export const minute = 60_000;
/** Noon somewhere, so that minutes more stay on the same day. */
export const noon = new Date(2026, 10, 24, 12).getTime();

export function text(key: string, sender: Person, at: number, more: Partial<Entry> = {}): Entry {
  return entry(key, sender, at, { kind: "text", text: key, isEdited: false }, more);
}

export function entry(
  key: string,
  sender: Person,
  at: number,
  content: EntryContent,
  more: Partial<Entry> = {},
): Entry {
  return { key, eventId: `$${key}`, sender, isMine: sender === me, at, content, ...more };
}

export function facts(more: Partial<RoomFacts> = {}): RoomFacts {
  const people = [me, jonas].map((somebody) => ({ person: somebody, membership: "join" as const, level: 0 }));
  return {
    roomId: "!a",
    membership: "join",
    title: "Lagebild",
    topic: "",
    people,
    areAllPeopleKnown: true,
    joined: people.length,
    invited: 0,
    entries: [],
    hasOlder: false,
    receipts: [],
    typing: [],
    unread: 0,
    mentions: 0,
    isMuted: false,
    encryption: "on",
    mayWrite: true,
    mayInvite: true,
    moderatorLevel: 50,
    ...more,
  };
}
