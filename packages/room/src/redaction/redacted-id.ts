import type { Pdu } from "../event/pdu.ts";
import type { RoomVersionRules } from "../versions/index.ts";

/**
 * The event that an `m.room.redaction` names: beside its content before room version 11, inside it since.
 * https://spec.matrix.org/v1.19/rooms/v11/#moving-the-redacts-property-of-mroomredaction-events-to-a-content-property
 */
export function redactedIdOf(
  event: Pick<Pdu, "type" | "content" | "redacts">,
  rules: RoomVersionRules,
): string | undefined {
  if (event.type !== "m.room.redaction") return undefined;
  const id = rules.event.redacts === "content" ? event.content.redacts : event.redacts;
  return typeof id === "string" ? id : undefined;
}
