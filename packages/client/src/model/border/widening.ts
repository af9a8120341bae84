import type { Authority } from "../authority.ts";
import type { Person } from "../person.ts";
import type { Band } from "./band.ts";

/** A room is about to be open to authorities that are not in it yet. */
export type Widening = {
  readonly authorities: readonly Authority[];
  /** As it will be. */
  readonly band: Band;
};

/** The band of a room that there is not yet: the reader, and those who are to come. */
export function bandOfNew(invited: readonly Person[]): Band {
  return bandWith({ ownPeople: 1, outside: [], invited: 0, encryption: { kind: "encrypted" } }, invited);
}

/** The band of a room once these people have come too. */
function bandWith(band: Band, invited: readonly Person[]): Band {
  const outside = new Map(band.outside.map((each) => [each.authority.serverName, each]));
  for (const { outside: authority } of invited) {
    if (authority === undefined) continue;
    const known = outside.get(authority.serverName) ?? { authority, people: 0 };
    outside.set(authority.serverName, { ...known, people: known.people + 1 });
  }
  const own = invited.filter((person) => person.outside === undefined);
  return { ...band, ownPeople: band.ownPeople + own.length, outside: [...outside.values()] };
}

/** Undefined when nobody new would read along but people of authorities that are here already. */
export function wideningBy(invited: readonly Person[], band: Band): Widening | undefined {
  const known = new Set(band.outside.map(({ authority }) => authority.serverName));
  const next = bandWith(band, invited);
  const authorities = next.outside.map(({ authority }) => authority).filter((each) => !known.has(each.serverName));
  return authorities.length === 0 ? undefined : { authorities, band: next };
}
