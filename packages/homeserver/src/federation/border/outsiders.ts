import type { ServerName } from "@botschaft/protocol/ids";
import { listRoomServers } from "@botschaft/storage";
import { type Crossing, checkGate, ofRoomHere } from "../../rooms/federation-gate.ts";
import type { RoomActor } from "../../rooms/room-actor.ts";
import type { Rooms } from "../../rooms/rooms.ts";

/**
 * A room in which outsiders still are, from before they were, is no place into which a partner is led: its state is
 * theirs too. @throws {MatrixError} M_FORBIDDEN
 */
export async function checkNoOutsiders(
  { ports: { gate, storage } }: Rooms,
  { view }: RoomActor,
  kind: Crossing["kind"],
  server: ServerName,
): Promise<void> {
  const inRoom = await listRoomServers(storage.reads, view.roomNid);
  const servers = inRoom.map((each) => each.server);
  checkGate(gate.outbound({ kind, server, ...ofRoomHere(view.roomId), servers }));
}
