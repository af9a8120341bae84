import type { RoomVersionRules } from "./rules.ts";
import { roomVersions } from "./table.ts";

export type { AuthRules, EventRules, PowerRules, RedactionRules, RoomVersionRules } from "./rules.ts";
export { roomVersions };

/** The version of new rooms. https://spec.matrix.org/v1.19/rooms/#feature-matrix */
export const defaultRoomVersion = "12";

const served = new Map(roomVersions.filter((rules) => rules.served).map((rules) => [rules.id, rules]));

/** The rules of a version that this server serves. A create event without `room_version` means "1". */
export function findRoomVersion(id: string): RoomVersionRules | undefined {
  return served.get(id);
}
