import type { RoomState } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function getJoinedMembersByRoom(state: RoomState): Handler<"getJoinedMembersByRoom"> {
  return async ({ path, requester }) => ({
    status: 200,
    body: await state.joined(getRoomId(path.roomId), requester),
  });
}
