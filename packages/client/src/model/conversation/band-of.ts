import type { KeysState, Trust } from "../../session/keys.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { Band, BandEncryption } from "./conversation-model.ts";

/** Who is here and that all is encrypted, in numbers. */
export function bandOf(
  facts: RoomFacts,
  me: string,
  trust: ReadonlyMap<string, Trust>,
  keys: Pick<KeysState, "unconfirmedOthers">,
): Band {
  const here = facts.people.filter(({ membership }) => membership === "join").map(({ person }) => person);
  const outside = new Map<string, number>();
  for (const { outside: server } of here) if (server !== undefined) outside.set(server, (outside.get(server) ?? 0) + 1);
  const people = [...outside.values()].reduce((sum, count) => sum + count, 0);
  return {
    ownPeople: Math.max(facts.joined, here.length) - people,
    outside: [...outside].map(([serverName, count]) => ({ serverName, people: count })),
    invited: facts.invited,
    encryption: encryptionOf(facts, me, trust, keys.unconfirmedOthers.length),
  };
}

/** Nobody sees that all is confirmed while somebody is not known, or a device is not confirmed. */
function encryptionOf(
  facts: RoomFacts,
  me: string,
  trust: ReadonlyMap<string, Trust>,
  ownUnconfirmed: number,
): BandEncryption {
  if (facts.encryption !== "on") return { kind: "notEncrypted" };
  const others = facts.people
    .filter(({ person }) => person.userId !== me)
    .map(({ person }) => trust.get(person.userId)?.trust);
  const devices = ownUnconfirmed + others.filter((each) => each === "changed").length;
  if (devices > 0) return { kind: "toCheck", devices };
  const isSure = facts.areAllPeopleKnown && others.length > 0 && others.every((each) => each === "confirmed");
  return { kind: isSure ? "allConfirmed" : "encrypted" };
}
