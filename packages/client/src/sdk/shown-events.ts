import type { MatrixEvent, Room } from "matrix-js-sdk";
import type { Entry } from "../session/entry.ts";
import type { Receipt } from "../session/room-facts.ts";
import type { NamePerson } from "./change-of.ts";
import { type EntryContext, entryOf } from "./entry-of.ts";

/** A room's events as entries, and for each event the last entry that one who has come so far has seen. */
export type Shown = {
  readonly entries: readonly Entry[];
  readonly keyAt: ReadonlyMap<MatrixEvent, string>;
};

export function shownIn(room: Room, context: EntryContext): Shown {
  const entries: Entry[] = [];
  const keyAt = new Map<MatrixEvent, string>();
  for (const event of room.getLiveTimeline().getEvents()) {
    const entry = entryOf(event, context);
    if (entry !== undefined) entries.push(entry);
    const last = entries.at(-1);
    if (last !== undefined) keyAt.set(event, last.key);
  }
  return { entries, keyAt };
}

/** Newest first, so that the first receipt met for somebody is the furthest one. */
export function receiptsIn(room: Room, { keyAt }: Shown, me: string, name: NamePerson): readonly Receipt[] {
  const seen = new Set<string>([me]);
  const receipts: Receipt[] = [];
  for (const [event, entryKey] of [...keyAt].reverse()) {
    for (const { userId, data } of room.getReceiptsForEvent(event)) {
      if (seen.has(userId)) continue;
      seen.add(userId);
      receipts.push({ person: name(userId), entryKey, at: data.ts });
    }
  }
  return receipts;
}

export function readUpToIn(room: Room, { keyAt }: Shown, me: string): string | undefined {
  const eventId = room.getEventReadUpTo(me);
  const event = eventId === null ? undefined : room.findEventById(eventId);
  return event === undefined ? undefined : keyAt.get(event);
}
