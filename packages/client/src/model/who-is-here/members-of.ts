import type { Trust } from "../../session/keys.ts";
import type { RoomFacts, RoomPerson } from "../../session/room-facts.ts";
import type { Member } from "./who-is-here-model.ts";

/** Whoever is here before whoever is invited; the reader first, then by name. */
export function membersOf(facts: RoomFacts, me: string, trust: ReadonlyMap<string, Trust>): readonly Member[] {
  return facts.people.map((each) => memberOf(each, me, trust, facts.moderatorLevel)).toSorted(inOrder);
}

function memberOf(
  { person, membership, level }: RoomPerson,
  me: string,
  trust: ReadonlyMap<string, Trust>,
  from: number,
): Member {
  const isMe = person.userId === me;
  return {
    person,
    isMe,
    membership: membership === "join" ? "here" : "invited",
    isModerator: level >= from,
    trust: isMe ? "confirmed" : (trust.get(person.userId)?.trust ?? "unconfirmed"),
  };
}

function inOrder(one: Member, other: Member): number {
  if (one.membership !== other.membership) return one.membership === "here" ? -1 : 1;
  if (one.isMe !== other.isMe) return one.isMe ? -1 : 1;
  return one.person.name.localeCompare(other.person.name);
}
