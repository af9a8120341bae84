import type { SystemChange } from "../../session/entry.ts";

const weights: { readonly [Kind in SystemChange["kind"]]: number } = {
  joined: 80,
  banned: 75,
  removed: 70,
  left: 65,
  invited: 60,
  declined: 55,
  rights: 50,
  created: 45,
  renamed: 40,
  topic: 30,
  personRenamed: 20,
  encrypted: 10,
};
const fromOutside = 100;

/** Somebody from outside who came in beats a renamed room; equals keep their order. */
export function weightiestFirst(changes: readonly SystemChange[]): readonly SystemChange[] {
  return changes.toSorted((one, other) => weightOf(other) - weightOf(one));
}

function weightOf(change: SystemChange): number {
  const isOutside = "person" in change && change.person.outside !== undefined;
  const comesIn = change.kind === "joined" || change.kind === "invited";
  return weights[change.kind] + (isOutside && comesIn ? fromOutside : 0);
}
