import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId, UserId } from "@botschaft/protocol/ids";
import { historyVisibilityFrom } from "@botschaft/room/visibility";
import type { RoomRegistry } from "../../rooms/room-registry.ts";
import type { RoomView } from "../../rooms/room-view.ts";
import { notInRoom } from "../../rooms/rooms.ts";
import { leftAt, type Reader, type ReaderRoom } from "../reader.ts";
import type { Readers } from "../readers.ts";

export type Person = { readonly userNid: number; readonly userId: UserId };

/** A room as somebody may read it. */
export type Access = {
  readonly view: RoomView;
  readonly reader: Reader;
  readonly room: ReaderRoom;
  /** The last position that they read; state is read as of it. Undefined for somebody who is in the room. */
  readonly leftPos: number | undefined;
};

type Ports = { readonly registry: RoomRegistry; readonly readers: Readers };

/**
 * Whoever is in a room reads it as of now, whoever left as of their leave unless they forgot it, and anybody where the
 * world may read.
 * @throws {MatrixError} M_FORBIDDEN
 */
export async function getAccess({ registry, readers }: Ports, roomId: RoomId, person: Person): Promise<Access> {
  const actor = await registry.find(roomId);
  if (actor === undefined) throw notInRoom();
  const { view } = actor;
  const reader = await readers.get(person.userNid, person.userId);
  const known = reader.rooms.get(view.roomNid);
  const room = known === undefined || known.isForgotten ? stranger(view, readers) : known;
  if (room.membership === "join") return { view, reader, room, leftPos: undefined };
  await readers.completeLine(reader, room);
  const left = leftAt(room);
  if (left !== undefined) return { view, reader, room, leftPos: left };
  const visibility = historyVisibilityFrom(view.content("m.room.history_visibility"));
  if (visibility === "world_readable") return { view, reader, room, leftPos: undefined };
  throw notInRoom();
}

/** @throws {MatrixError} M_FORBIDDEN for anybody who is not in the room now */
export async function getJoinedAccess(ports: Ports, roomId: RoomId, person: Person): Promise<Access> {
  const access = await getAccess(ports, roomId, person);
  if (access.room.membership !== "join") throw new MatrixError("M_FORBIDDEN", "You are not in this room.");
  return access;
}

function stranger(view: RoomView, readers: Readers): ReaderRoom {
  return {
    roomNid: view.roomNid,
    roomId: view.roomId,
    membership: "leave",
    eventNid: 0,
    sincePos: 0,
    strippedState: null,
    isForgotten: false,
    line: [],
    isWhole: true,
    pulse: readers.pulse(view.roomNid),
  };
}
