import type { ReadPool } from "@botschaft/platform/postgres";
import type { JsonObject } from "@botschaft/protocol/json";
import { listOwnMemberships, type Membership, membershipFromCode } from "@botschaft/storage";
import type { RoomFace } from "./room-face.ts";

/** How somebody stands in their rooms, by the rooms' ids. */
export type Standings = ReadonlyMap<string, Membership>;

export async function listStandings(reads: ReadPool, { userNid }: { readonly userNid: number }): Promise<Standings> {
  const own = await listOwnMemberships(reads, userNid);
  return new Map(own.map(({ roomId, membership }) => [roomId, membershipFromCode(membership)]));
}

/** Who may know of a room. */
export type Door = { readonly roomId: string; readonly isOpen: boolean; readonly allowedRooms: readonly string[] };

export function doorOf({ roomId, joinRule, takesKnocks, isReadableByAll, allowedRooms }: RoomFace): Door {
  return { roomId, isOpen: joinRule === "public" || takesKnocks || isReadableByAll, allowedRooms };
}

const openRules: ReadonlySet<unknown> = new Set(["public", "knock", "knock_restricted"]);

/** As another server tells of the room; where it names no join rule, "public" is meant. */
export function doorOfTold({ room_id, join_rule = "public", world_readable, allowed_room_ids }: JsonObject): Door {
  const allowed = Array.isArray(allowed_room_ids) ? allowed_room_ids : [];
  return {
    roomId: typeof room_id === "string" ? room_id : "",
    isOpen: openRules.has(join_rule) || world_readable === true,
    allowedRooms: allowed.filter((id) => typeof id === "string"),
  };
}

/**
 * Whoever is in the room or may come in, and everybody where the room takes knocks or the world may read it.
 * https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv1roomsroomidhierarchy
 */
export function mayKnowOf({ roomId, isOpen, allowedRooms }: Door, standings: Standings): boolean {
  const own = standings.get(roomId);
  if (isOpen || own === "join" || own === "invite") return true;
  return allowedRooms.some((allowed) => standings.get(allowed) === "join");
}
