import { findRoomByAlias, join, type Rooms } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomIdOrAlias } from "../room-ids.ts";

export function joinRoom(rooms: Rooms): Handler<"joinRoom"> {
  return async ({ path, body, requester }) => {
    const roomId = await findRoomByAlias(rooms, getRoomIdOrAlias(path.roomIdOrAlias));
    await join(rooms, { sender: requester, roomId, reason: body.reason });
    return { room_id: roomId };
  };
}
