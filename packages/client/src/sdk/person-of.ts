import type { Authority } from "../model/authority.ts";
import type { Person } from "../model/person.ts";

/** To which authority a server belongs; undefined for the own one. */
export type AuthorityOf = (serverName: string) => Authority | undefined;

/** Somebody by address and, where it is known, by name. */
export function personOf(userId: string, name: string | undefined, authorityOf: AuthorityOf): Person {
  const outside = authorityOf(serverOf(userId));
  const shown = name === undefined || name.trim() === "" || name === userId ? localpartOf(userId) : name;
  return { userId, name: shown, address: userId.slice(1), ...(outside === undefined ? {} : { outside }) };
}

export function serverOf(userId: string): string {
  return userId.slice(userId.indexOf(":") + 1);
}

function localpartOf(userId: string): string {
  return userId.slice(1, userId.indexOf(":"));
}
