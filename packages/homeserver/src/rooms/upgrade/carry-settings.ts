import { parseRoomId } from "@botschaft/protocol/ids";
import { isObject } from "@botschaft/protocol/json";
import type { Person } from "../ports.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";
import { replacementIn } from "./close-old-room.ts";

/** Somebody came into a room. Where it took the place of one that they were in, what they set for that comes along. */
export async function carrySettings(rooms: Rooms, person: Person, room: RoomActor): Promise<void> {
  const old = await findPredecessor(rooms, room);
  const membership = old?.standingOf(person.userNid)?.membership;
  if (old === undefined || (membership !== "join" && membership !== "leave")) return;
  await rooms.ports.settings.carry(person.userNid, old.view, room.view);
}

/** Both must say so: any room can claim another as its predecessor. */
async function findPredecessor(rooms: Rooms, room: RoomActor): Promise<RoomActor | undefined> {
  const predecessor = room.content("m.room.create")?.predecessor;
  const roomId = isObject(predecessor) ? parseRoomId(predecessor.room_id) : undefined;
  const old = roomId === undefined ? undefined : await rooms.ports.registry.find(roomId);
  return old !== undefined && replacementIn(old) === room.view.roomId ? old : undefined;
}
