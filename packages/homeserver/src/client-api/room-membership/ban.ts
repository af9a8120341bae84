import { ban as banPerson, type Rooms } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId, getUserId } from "../room-ids.ts";

export function ban(rooms: Rooms): Handler<"ban"> {
  return async ({ path, body, requester }) => {
    const roomId = getRoomId(path.roomId);
    await banPerson(rooms, { sender: requester, roomId, target: getUserId(body.user_id), reason: body.reason });
    return {};
  };
}
