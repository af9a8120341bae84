import { join, type Rooms } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function joinRoomById(rooms: Rooms): Handler<"joinRoomById"> {
  return async ({ path, body, requester }) => {
    const roomId = getRoomId(path.roomId);
    await join(rooms, { sender: requester, roomId, reason: body.reason });
    return { room_id: roomId };
  };
}
