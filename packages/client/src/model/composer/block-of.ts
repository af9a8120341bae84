import type { KeysState, Trust } from "../../session/keys.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { ComposerBlock, ComposerState } from "./composer-model.ts";

/** Why nothing may leave this room now, weightiest first. */
export function blockOf(
  facts: RoomFacts,
  me: string,
  keys: Pick<KeysState, "thisDevice">,
  trust: ReadonlyMap<string, Trust>,
): ComposerBlock | undefined {
  if (facts.membership !== "join") return { kind: "left" };
  if (facts.encryption !== "on") return { kind: "notEncrypted" };
  if (!facts.mayWrite) return { kind: "mayNotWrite" };
  if (keys.thisDevice === "unconfirmed" || keys.thisDevice === "noIdentity") return { kind: "deviceNotConfirmed" };
  const people = facts.people
    .filter(({ person }) => person.userId !== me && trust.get(person.userId)?.trust === "changed")
    .map(({ person }) => ({ person, wasConfirmed: trust.get(person.userId)?.wasConfirmed ?? false }));
  return people.length === 0 ? undefined : { kind: "identityChanged", people };
}

/** Who will read it: everybody who is here or invited, the reader left out. */
export function audienceOf({ people, joined, invited, directWith }: RoomFacts, me: string): ComposerState["audience"] {
  const others = people.filter(({ person }) => person.userId !== me);
  return {
    people: Math.max(joined + invited - 1, others.length),
    outside: others.filter(({ person }) => person.outside !== undefined).length,
    ...(directWith === undefined ? {} : { only: directWith }),
  };
}
