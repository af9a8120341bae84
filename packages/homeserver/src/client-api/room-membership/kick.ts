import { kick as kickPerson, type Rooms } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId, getUserId } from "../room-ids.ts";

export function kick(rooms: Rooms): Handler<"kick"> {
  return async ({ path, body, requester }) => {
    const roomId = getRoomId(path.roomId);
    await kickPerson(rooms, { sender: requester, roomId, target: getUserId(body.user_id), reason: body.reason });
    return {};
  };
}
