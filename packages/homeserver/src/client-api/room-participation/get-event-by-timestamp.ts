import type { EventTimes } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function getEventByTimestamp(times: EventTimes): Handler<"getEventByTimestamp"> {
  return async ({ path, query, requester }) => {
    const { eventId, ts } = await times.nearest(getRoomId(path.roomId), requester, query.ts, query.dir === "b");
    return { event_id: eventId, origin_server_ts: ts };
  };
}
