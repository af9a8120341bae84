import { isObject, type JsonObject } from "@botschaft/protocol/json";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { historyVisibilityFrom } from "@botschaft/room/visibility";
import { roomsNamedBy } from "../rooms/membership/restricted-join.ts";

/** What a room shows of itself to somebody who is not in it. */
export type RoomFace = {
  readonly roomNid: number;
  readonly roomId: string;
  readonly version: string;
  readonly joined: number;
  readonly name: string | undefined;
  readonly topic: string | undefined;
  readonly canonicalAlias: string | undefined;
  readonly avatarUrl: string | undefined;
  readonly joinRule: string;
  readonly type: string | undefined;
  readonly encryption: string | undefined;
  /** Rooms whose members may join without an invitation. */
  readonly allowedRooms: readonly string[];
  readonly isReadableByAll: boolean;
  readonly takesGuests: boolean;
  readonly takesKnocks: boolean;
  /** Other servers may take part. */
  readonly isFederated: boolean;
};

/** The state that a face is made of, each with an empty state key. */
export const faceTypes = [
  "m.room.create",
  "m.room.name",
  "m.room.topic",
  "m.room.canonical_alias",
  "m.room.avatar",
  "m.room.join_rules",
  "m.room.history_visibility",
  "m.room.guest_access",
  "m.room.encryption",
] as const;

type FaceType = (typeof faceTypes)[number];

type Source = {
  readonly roomNid: number;
  readonly roomId: string;
  readonly rules: RoomVersionRules;
  readonly joined: number;
};

export function faceFrom(source: Source, contentOf: (type: FaceType) => JsonObject | undefined): RoomFace {
  const { roomNid, roomId, rules, joined } = source;
  const joinRules = contentOf("m.room.join_rules");
  const joinRule = textIn(joinRules, "join_rule") ?? "invite";
  const isKnockRestricted = joinRule === "knock_restricted" && rules.auth.knockRestricted;
  const isRestricted = (joinRule === "restricted" && rules.auth.restrictedJoins) || isKnockRestricted;
  return {
    roomNid,
    roomId,
    version: rules.id,
    joined,
    name: textIn(contentOf("m.room.name"), "name"),
    topic: plainTopic(contentOf("m.room.topic")),
    canonicalAlias: textIn(contentOf("m.room.canonical_alias"), "alias"),
    avatarUrl: textIn(contentOf("m.room.avatar"), "url"),
    joinRule,
    type: textIn(contentOf("m.room.create"), "type"),
    encryption: textIn(contentOf("m.room.encryption"), "algorithm"),
    allowedRooms: isRestricted && joinRules !== undefined ? roomsNamedBy(joinRules) : [],
    isReadableByAll: historyVisibilityFrom(contentOf("m.room.history_visibility")) === "world_readable",
    takesGuests: contentOf("m.room.guest_access")?.guest_access === "can_join",
    isFederated: contentOf("m.room.create")?.["m.federate"] !== false,
    takesKnocks: (joinRule === "knock" && rules.auth.knocking) || isKnockRestricted,
  };
}

/** An empty text counts as none. */
function textIn(content: JsonObject | undefined, key: string): string | undefined {
  const value = content?.[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The plain one of its representations, and `topic` where it has none. https://spec.matrix.org/v1.19/client-server-api/#mroomtopic */
function plainTopic(content: JsonObject | undefined): string | undefined {
  const block = content?.["m.topic"];
  const texts = isObject(block) && Array.isArray(block["m.text"]) ? block["m.text"].filter(isObject) : [];
  const plain = texts.find(({ mimetype = "text/plain" }) => mimetype === "text/plain");
  return textIn(plain, "body") ?? textIn(content, "topic");
}
