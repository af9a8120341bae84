import type { Entry } from "../../session/entry.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { Held } from "../border/held.ts";
import type { Delivery } from "../conversation-list/conversation-list-model.ts";

/** How far everybody else who is here has read: an index into the entries, -1 when somebody has read nothing of them. */
export function readByAllUpTo({ entries, people, receipts }: RoomFacts, me: string): number {
  const others = people.filter(({ person, membership }) => membership === "join" && person.userId !== me);
  if (others.length === 0) return -1;
  const at = new Map(entries.map(({ key }, index) => [key, index]));
  const read = new Map(receipts.map(({ person, entryKey }) => [person.userId, at.get(entryKey) ?? -1]));
  return Math.min(...others.map(({ person }) => read.get(person.userId) ?? -1));
}

/** Of an own message; undefined for others'. */
export function deliveryOf(
  { isMine, sending }: Entry,
  index: number,
  readUpTo: number,
  held: Held | undefined,
): Delivery | undefined {
  if (!isMine) return undefined;
  if (sending !== undefined) return sending;
  if (held !== undefined && !held.isForGood) return "held";
  return index <= readUpTo ? "read" : "stored";
}
