import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomId, type RoomAlias, type RoomId, type ServerName, serverNameOf } from "@botschaft/protocol/ids";
import { findAlias } from "@botschaft/storage";
import type { RemoteAlias } from "./remote-rooms.ts";
import type { Rooms } from "./rooms.ts";

/** A room, and servers over which it may be reached. @throws {MatrixError} M_NOT_FOUND */
export async function resolveRoom(
  rooms: Rooms,
  idOrAlias: RoomId | RoomAlias,
  via: readonly ServerName[] = [],
): Promise<RemoteAlias> {
  const roomId = parseRoomId(idOrAlias);
  if (roomId !== undefined) return { roomId, servers: via };
  const found = await getAlias(rooms, idOrAlias as RoomAlias);
  return { roomId: found.roomId, servers: [...found.servers, ...via] };
}

/** Where an alias leads, whichever server's it is. @throws {MatrixError} M_NOT_FOUND */
export async function getAlias(rooms: Rooms, alias: RoomAlias): Promise<RemoteAlias> {
  const { remote, storage, signing } = rooms.ports;
  const { serverName } = signing.signer;
  if (serverNameOf(alias) !== serverName) {
    const found = await remote.findAlias(alias);
    if (found === undefined) throw noSuchAlias(alias);
    return found;
  }
  const row = await findAlias(storage.reads, alias);
  if (row === undefined) throw noSuchAlias(alias);
  return { roomId: row.roomId as RoomId, servers: [serverName as ServerName] };
}

export function noSuchAlias(alias: RoomAlias): MatrixError {
  return new MatrixError("M_NOT_FOUND", `There is no room with the alias ${alias}.`);
}
