import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomId, type RoomAlias, type RoomId } from "@botschaft/protocol/ids";
import { findAlias } from "@botschaft/storage";
import type { Rooms } from "./rooms.ts";

/** @throws {MatrixError} M_NOT_FOUND */
export async function findRoomByAlias(rooms: Rooms, idOrAlias: RoomId | RoomAlias): Promise<RoomId> {
  const roomId = parseRoomId(idOrAlias);
  if (roomId !== undefined) return roomId;
  const { registry, storage } = rooms.ports;
  const row = await findAlias(storage.reads, idOrAlias);
  const actor = row && (await registry.findByNid(row.roomNid));
  if (actor === undefined) throw new MatrixError("M_NOT_FOUND", `There is no room with the alias ${idOrAlias}.`);
  return actor.view.roomId as RoomId;
}
