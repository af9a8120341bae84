import { parseRoomEventFilter, type RoomHistory } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function getRoomEvents(history: RoomHistory): Handler<"getRoomEvents"> {
  return async ({ path, query, requester: asker }) => {
    const body = await history.messages({
      roomId: getRoomId(path.roomId),
      asker,
      from: query.from,
      to: query.to,
      isBackwards: query.dir === "b",
      limit: query.limit,
      filter: parseRoomEventFilter(query.filter),
    });
    return { status: 200, body };
  };
}
