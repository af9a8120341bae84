import type { RoomState } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function getRoomState(state: RoomState): Handler<"getRoomState"> {
  return async ({ path, requester }) => ({ status: 200, body: await state.all(getRoomId(path.roomId), requester) });
}
