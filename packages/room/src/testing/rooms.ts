import type { JsonObject } from "@botschaft/protocol/json";
import { type AuthSubject, type AuthView, authViewFrom, type StateEvent } from "../auth/index.ts";
import { rulesOf } from "./versions.ts";

export const createId = "$acR1l0raoZnm60CBwAVgqbZqoO_mYU81xysh1u7XcJk";

/** State of a room by `type` or `type|state key`: a content, or null for what the room has not. */
export type RoomState = { readonly [key: string]: JsonObject | null };

/** Created by @creator:a, who is in it, with @admin:a at 100, @mod:a at 50 and @member:a; @banned:a is, @invited:a too. */
const members: RoomState = {
  "m.room.member|@creator:a": { membership: "join" },
  "m.room.member|@admin:a": { membership: "join" },
  "m.room.member|@mod:a": { membership: "join" },
  "m.room.member|@member:a": { membership: "join" },
  "m.room.member|@banned:a": { membership: "ban" },
  "m.room.member|@invited:a": { membership: "invite" },
  "m.room.member|@gone:a": { membership: "leave" },
  "m.room.power_levels": { users: { "@admin:a": 100, "@mod:a": 50 } },
};

export function viewOf(version: string, changes: RoomState = {}): AuthView {
  const create = { creator: "@creator:a", room_version: version };
  const state: RoomState = { "m.room.create": create, ...members, ...changes };
  return authViewFrom((type, stateKey) => stateEvent(state, type, stateKey), rulesOf(version));
}

function stateEvent(state: RoomState, type: string, stateKey: string): StateEvent | undefined {
  const content = state[stateKey === "" ? type : `${type}|${stateKey}`];
  return content ? { eventId: createId, sender: "@creator:a", content } : undefined;
}

export function eventOf(
  version: string,
  changes: Partial<AuthSubject> & { room_id?: string | undefined },
): AuthSubject {
  const { room_id = version === "12" ? `!${createId.slice(1)}` : "!r:a", ...more } = changes;
  return { type: "m.room.message", sender: "@member:a", content: {}, prev_events: ["$before"], room_id, ...more };
}

export function member(sender: string, target: string, content: JsonObject | string): Partial<AuthSubject> {
  const membership = typeof content === "string" ? { membership: content } : content;
  return { type: "m.room.member", sender, state_key: target, content: membership };
}
