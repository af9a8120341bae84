import { type Rooms, unban as unbanPerson } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId, getUserId } from "../room-ids.ts";

export function unban(rooms: Rooms): Handler<"unban"> {
  return async ({ path, body, requester }) => {
    const roomId = getRoomId(path.roomId);
    await unbanPerson(rooms, { sender: requester, roomId, target: getUserId(body.user_id), reason: body.reason });
    return {};
  };
}
