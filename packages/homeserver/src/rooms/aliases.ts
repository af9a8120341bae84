import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomId, type RoomAlias, type RoomId, type ServerName, serverNameOf } from "@botschaft/protocol/ids";
import { findAlias, listRoomServers } from "@botschaft/storage";
import type { RemoteAlias } from "./remote-rooms.ts";
import type { Rooms } from "./rooms.ts";

/** Of the servers in a room, those with the most people: enough to reach it. */
const serversTold = 50;

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
  const servers = await listRoomServers(storage.reads, row.roomNid);
  const names = new Set([serverName, ...servers.slice(0, serversTold).map(({ server }) => server)]);
  return { roomId: row.roomId as RoomId, servers: [...names] as ServerName[] };
}

export function noSuchAlias(alias: RoomAlias): MatrixError {
  return new MatrixError("M_NOT_FOUND", `There is no room with the alias ${alias}.`);
}
