import { leave, type Rooms } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function leaveRoom(rooms: Rooms): Handler<"leaveRoom"> {
  return async ({ path, body, requester }) => {
    await leave(rooms, { sender: requester, roomId: getRoomId(path.roomId), reason: body.reason });
    return {};
  };
}
