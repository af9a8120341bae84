import { invite, type Rooms } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId, getUserId } from "../room-ids.ts";

export function inviteUser(rooms: Rooms): Handler<"inviteUser"> {
  return async ({ path, body, requester }) => {
    const roomId = getRoomId(path.roomId);
    await invite(rooms, { sender: requester, roomId, target: getUserId(body.user_id), reason: body.reason });
    return {};
  };
}
