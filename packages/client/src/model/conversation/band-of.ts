import type { KeysState, Trust } from "../../session/keys.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { Authority } from "../authority.ts";
import type { Band, BandEncryption } from "../border/band.ts";
import { authoritiesOf, type Barrier } from "../border/barrier.ts";

export type BandContext = {
  readonly me: string;
  readonly trust: ReadonlyMap<string, Trust>;
  readonly keys: Pick<KeysState, "unconfirmedOthers">;
  readonly barriers: readonly Barrier[];
};

/** Who is here and that all is encrypted, in numbers. Whoever is invited from outside counts: the room is open to them. */
export function bandOf(facts: RoomFacts, { me, trust, keys, barriers }: BandContext): Band {
  const here = facts.people.filter(({ membership }) => membership === "join").map(({ person }) => person);
  const outsiders = here.filter(({ outside }) => outside !== undefined);
  return {
    ownPeople: Math.max(facts.joined, here.length) - outsiders.length,
    outside: authoritiesOf(facts.people).map((authority) => outsideOf(facts, authority, barriers)),
    invited: facts.invited,
    encryption: encryptionOf(facts, me, trust, keys.unconfirmedOthers.length),
  };
}

function outsideOf({ people }: RoomFacts, authority: Authority, barriers: readonly Barrier[]): Band["outside"][number] {
  const theirs = people.filter(({ person }) => person.outside?.serverName === authority.serverName);
  const barrier = barriers.find((each) => each.authority.serverName === authority.serverName);
  return { authority, people: theirs.length, ...(barrier === undefined ? {} : { barrier }) };
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
