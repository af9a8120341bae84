import type { JsonObject } from "@botschaft/protocol/json";
import { strippedOf } from "../client-event.ts";
import type { Person } from "../ports.ts";
import type { RoomActor } from "../room-actor.ts";

/** Of what a room shows to those who are not in it. */
export const shownTypes = [
  "m.room.create",
  "m.room.name",
  "m.room.avatar",
  "m.room.topic",
  "m.room.join_rules",
  "m.room.canonical_alias",
  "m.room.encryption",
] as const;

/**
 * What an invitation or a knock shows of the room before one joins it, the invitation or knock itself included.
 * https://spec.matrix.org/v1.19/client-server-api/#stripped-state
 */
export function strippedStateFor(
  actor: RoomActor,
  sender: Person,
  target: Person,
  content: JsonObject,
): readonly JsonObject[] {
  const state = shownTypes.flatMap((type) => {
    const event = actor.state(type, "");
    return event === undefined ? [] : [strippedOf(event)];
  });
  return [...state, { type: "m.room.member", state_key: target.userId, sender: sender.userId, content }];
}
