import type { RoomState } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function getRoomStateWithKey(state: RoomState): Handler<"getRoomStateWithKey"> {
  return async ({ path, query, requester }) => {
    const event = await state.get(getRoomId(path.roomId), requester, path.eventType, path.stateKey);
    return { status: 200, body: query.format === "event" ? await state.render(event) : event.content };
  };
}
