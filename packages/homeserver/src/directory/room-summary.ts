import type { JsonObject } from "@botschaft/protocol/json";
import { megolm } from "../rooms/encryption-policy.ts";
import type { PublicRoom } from "./directory-page.ts";
import { publicRoomOf } from "./public-rooms.ts";
import type { RoomFace } from "./room-face.ts";

export type RoomSummary = PublicRoom & {
  readonly room_version?: string;
  readonly encryption?: typeof megolm;
  readonly allowed_room_ids?: readonly string[];
};

/** What the directory shows of a room, and a little more. */
export function summaryOf(face: RoomFace): RoomSummary {
  return {
    ...publicRoomOf(face),
    room_version: face.version,
    ...(face.encryption === megolm ? { encryption: megolm } : {}),
    ...(face.allowedRooms.length === 0 ? {} : { allowed_room_ids: face.allowedRooms }),
  };
}

const shown = [
  "name",
  "topic",
  "canonical_alias",
  "avatar_url",
  "join_rule",
  "room_type",
  "room_version",
  "allowed_room_ids",
] as const;

/** What another server tells of a room, as far as it is what it should be. */
export function summaryOfTold(told: JsonObject): RoomSummary | undefined {
  const { room_id, num_joined_members, encryption } = told;
  if (typeof room_id !== "string") return undefined;
  const isRight = (key: string) =>
    key === "allowed_room_ids" ? Array.isArray(told[key]) : typeof told[key] === "string";
  return {
    room_id,
    num_joined_members: typeof num_joined_members === "number" ? num_joined_members : 0,
    world_readable: told.world_readable === true,
    guest_can_join: told.guest_can_join === true,
    ...Object.fromEntries(shown.flatMap((key) => (isRight(key) ? [[key, told[key]]] : []))),
    ...(encryption === megolm ? { encryption: megolm } : {}),
  };
}
