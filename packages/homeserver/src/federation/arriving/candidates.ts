import { parseServerName, type RoomId, type ServerName } from "@botschaft/protocol/ids";
import { listRoomServers } from "@botschaft/storage";
import type { Person } from "../../rooms/ports.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import { type OutsideRooms, serversShown } from "../outside/outside-rooms.ts";

const serversAtMost = 10;

/**
 * The servers over which a room may be reached, in the order to try them: those that were named, those of whoever invited
 * and of whoever made what was shown of the room, those which were in the room when somebody here last was, and that of
 * the room's id.
 */
export async function listCandidates(
  rooms: Rooms,
  outside: OutsideRooms,
  { roomId, person, via }: { readonly roomId: RoomId; readonly person: Person; readonly via: readonly ServerName[] },
): Promise<readonly ServerName[]> {
  const { storage, registry, signing } = rooms.ports;
  const standing = await outside.find(roomId, person);
  const shown = standing === undefined ? [] : serversShown(standing, person.userId);
  const roomNid = await registry.findNid(roomId);
  const known = roomNid === undefined ? [] : await listRoomServers(storage.reads, roomNid);
  const colon = roomId.indexOf(":");
  const named = colon < 0 ? undefined : parseServerName(roomId.slice(colon + 1));
  const all = [...via, ...shown, ...known.map(({ server }) => parseServerName(server)), named];
  const others = all.filter((server): server is ServerName => server !== undefined);
  return [...new Set(others)].filter((server) => server !== signing.signer.serverName).slice(0, serversAtMost);
}
