import { parseRoomEventFilter, type RoomHistory } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

const defaultLimit = 10;

export function getEventContext(history: RoomHistory): Handler<"getEventContext"> {
  return async ({ path, query, requester }) => {
    const filter = parseRoomEventFilter(query.filter);
    const limit = query.limit ?? defaultLimit;
    const body = await history.context(getRoomId(path.roomId), requester, path.eventId, limit, filter);
    return { status: 200, body };
  };
}
