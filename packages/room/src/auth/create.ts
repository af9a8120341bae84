import { parseUserId } from "@botschaft/protocol/ids";
import type { JsonValue } from "@botschaft/protocol/json";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { findRoomVersion, type RoomVersionRules } from "../versions/index.ts";
import type { AuthSubject } from "./subject.ts";

/** https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 1 */
export function checkCreate(event: AuthSubject, rules: RoomVersionRules): Verdict {
  // 1.1 Nothing comes before it.
  if (event.prev_events.length > 0) return refuse("create-prev-events", "A create event has nothing before it");

  // 1.2 Where its hash is the room's id, it cannot name the room; before that, room and sender share a server.
  if (rules.event.roomIdIsCreateHash) {
    if (event.room_id !== undefined) return refuse("create-room-id", "A create event names no room in this version");
  } else if (serverOf(event.room_id) !== serverOf(event.sender)) {
    return refuse("create-server", "The room's id is not of the sender's server");
  }

  // 1.3 Its version, where given, is one that we know.
  const version = event.content.room_version;
  if (version !== undefined && (typeof version !== "string" || findRoomVersion(version) === undefined)) {
    return refuse("create-version", "The room version is not known");
  }

  // (1.4 before version 11) It names the creator.
  if (rules.event.creatorInContent && event.content.creator === undefined) {
    return refuse("create-creator", "A create event names its creator in this version");
  }

  // 1.4 Additional creators, where there are any, are user ids.
  if (rules.auth.additionalCreators && !areUserIds(event.content.additional_creators)) {
    return refuse("create-additional-creators", "additional_creators is no list of user ids");
  }

  // 1.5 Then it is allowed.
  return allow;
}

function areUserIds(value: JsonValue | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.every((id) => parseUserId(id) !== undefined));
}

function serverOf(id: string | undefined): string | undefined {
  const colon = id?.indexOf(":") ?? -1;
  return colon < 0 ? undefined : id?.slice(colon + 1);
}
