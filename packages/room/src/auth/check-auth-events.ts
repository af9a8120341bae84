import type { Pdu } from "../event/pdu.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { RoomVersionRules } from "../versions/index.ts";
import { type StateKey, stateNeededFor } from "./state-needed.ts";

/** One of the events that an event names in its `auth_events`, with what became of it. */
export type AuthEvent = Pick<Pdu, "type" | "state_key" | "room_id"> & { readonly rejected: boolean };

/**
 * The rule on a received event's own `auth_events`, all of which the caller has found.
 * https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 3
 */
export function checkAuthEvents(
  event: Pick<Pdu, "type" | "sender" | "room_id" | "state_key" | "content">,
  authEvents: readonly AuthEvent[],
  rules: RoomVersionRules,
): Verdict {
  const needed = stateNeededFor(event, rules);
  const seen: AuthEvent[] = [];
  for (const authEvent of authEvents) {
    // 3.1 No two of them are for the same state.
    if (seen.some((other) => other.type === authEvent.type && other.state_key === authEvent.state_key)) return twice;
    seen.push(authEvent);
    // 3.2 Each is one that selection takes.
    if (!needed.some((key) => isFor(authEvent, key))) return notSelected;
    // 3.3 None was rejected.
    if (authEvent.rejected) return rejected;
    // 3.5 All are of this room. From version 12 on the create event has no room id, but it is not among them either.
    if (authEvent.room_id !== event.room_id) return otherRoom;
  }
  // (3.4 before version 12) The create event is one of them; it has none itself.
  if (rules.auth.createIsAuthEvent && needed.length > 0 && !seen.some(isCreate)) return noCreate;
  return allow;
}

const twice = refuse("auth-events-twice", "auth_events names the same state twice");
const notSelected = refuse("auth-events-not-selected", "auth_events names an event that has no say in this");
const rejected = refuse("auth-events-rejected", "auth_events names a rejected event");
const otherRoom = refuse("auth-events-room", "auth_events names an event of another room");
const noCreate = refuse("auth-events-no-create", "auth_events does not name the create event");

function isFor(event: AuthEvent, [type, stateKey]: StateKey): boolean {
  return event.type === type && event.state_key === stateKey;
}

function isCreate(event: AuthEvent): boolean {
  return event.type === "m.room.create" && event.state_key === "";
}
