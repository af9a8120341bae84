import type { RoomFacts } from "../../session/room-facts.ts";
import type { ReadBy } from "./conversation-model.ts";

/** Who has read the last message, its sender left out. */
export function readByOf({ entries, receipts }: RoomFacts): readonly ReadBy[] {
  const at = entries.findLastIndex(({ content }) => content.kind !== "change");
  const last = entries[at];
  if (last === undefined) return [];
  const after = new Set(entries.slice(at).map(({ key }) => key));
  return receipts
    .filter(({ person, entryKey }) => after.has(entryKey) && person.userId !== last.sender.userId)
    .map(({ person, at: when }) => ({ person, ...(when === undefined ? {} : { at: when }) }));
}
