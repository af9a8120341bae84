import type { Person } from "@botschaft/client";

/** Somebody in a sentence: whoever is from outside never without their authority. */
export function named({ name, outside }: Pick<Person, "name" | "outside">): string {
  return outside === undefined ? name : `${name} (${outside.name})`;
}
