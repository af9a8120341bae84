import type { RoomHistory } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function getOneRoomEvent(history: RoomHistory): Handler<"getOneRoomEvent"> {
  return async ({ path, requester }) => ({
    status: 200,
    body: await history.event(getRoomId(path.roomId), requester, path.eventId),
  });
}
