export type Someone = {
  readonly localpart: string;
  readonly name: string;
  /** Administers the authority's server. */
  readonly isAdmin: boolean;
};

/** An authority, and who works there. */
export type Place = {
  /** Of its folder and database; with `.localhost` and a port, of its server. */
  readonly key: string;
  readonly name: string;
  readonly people: readonly [Someone, ...Someone[]];
};

export const places: readonly Place[] = [
  place("musterland", "Ministerium Musterland", ["alice", "Alice Arendt"], ["anna", "Anna Aksoy"]),
  place("beispielstadt", "Stadt Beispielstadt", ["bob", "Bob Berger"], ["ben", "Ben Bakar"]),
  place("nordkreis", "Landkreis Nordkreis", ["carol", "Carol Castell"], ["cem", "Cem Celik"]),
  place("suedhafen", "Hafenamt Südhafen", ["dave", "Dave Dreyer"], ["dora", "Dora Dimitriou"]),
  place("talgau", "Bezirk Talgau", ["erin", "Erin Engel"], ["emil", "Emil Ehlers"]),
];

/** Rooms that are there from the start, encrypted, and who of each authority is in them. */
export const rooms: readonly { readonly name: string; isFor(person: Someone): boolean }[] = [
  { name: "Lagebild", isFor: () => true },
  { name: "Administration", isFor: ({ isAdmin }) => isAdmin },
];

type Named = readonly [localpart: string, name: string];

function place(key: string, name: string, administrator: Named, ...others: readonly Named[]): Place {
  const someone = ([localpart, whole]: Named, isAdmin: boolean): Someone => ({ localpart, name: whole, isAdmin });
  return { key, name, people: [someone(administrator, true), ...others.map((other) => someone(other, false))] };
}
