import type { Person } from "../model/person.ts";

/** Somebody by address and, where it is known, by name; `ownServer` decides who is from outside. */
export function personOf(userId: string, name: string | undefined, ownServer: string): Person {
  const server = serverOf(userId);
  const shown = name === undefined || name.trim() === "" || name === userId ? localpartOf(userId) : name;
  return { userId, name: shown, address: userId.slice(1), ...(server === ownServer ? {} : { outside: server }) };
}

export function serverOf(userId: string): string {
  return userId.slice(userId.indexOf(":") + 1);
}

function localpartOf(userId: string): string {
  return userId.slice(1, userId.indexOf(":"));
}
