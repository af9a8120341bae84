import { redact } from "@botschaft/room/redaction";
import { findRoomVersion } from "@botschaft/room/versions";
import type { SeenEvent } from "../../cast/sync-answer.ts";

/** An event that a client holds, and which redaction it knows to have taken the content. */
export type HeldEvent = SeenEvent & { readonly redactedBy?: string };

/** What a client makes of a redaction of an event that it holds. */
export function redacted(event: HeldEvent, by: SeenEvent, roomVersion: string): HeldEvent {
  const rules = findRoomVersion(roomVersion);
  if (rules === undefined) throw new Error(`Room version ${roomVersion} is unknown`);
  if (event.redactedBy !== undefined) return event;
  const { content } = redact(event as never, rules);
  return { ...event, content, redactedBy: by.event_id };
}

export function targetOf({ type, content, redacts }: SeenEvent): string | undefined {
  if (type !== "m.room.redaction") return undefined;
  return typeof content.redacts === "string" ? content.redacts : redacts;
}
