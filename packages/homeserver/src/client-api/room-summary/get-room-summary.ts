import type { RoomSummaries } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomIdOrAlias, serversIn } from "../room-ids.ts";

export function getRoomSummary(summaries: RoomSummaries): Handler<"getRoomSummary"> {
  return ({ path, query, requester }) =>
    summaries.get(requester, getRoomIdOrAlias(path.roomIdOrAlias), serversIn(query.via));
}
