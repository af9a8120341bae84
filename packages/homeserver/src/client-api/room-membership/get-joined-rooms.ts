import type { RoomState } from "../../sync/index.ts";
import type { Handler } from "../operation.ts";

export function getJoinedRooms(state: RoomState): Handler<"getJoinedRooms"> {
  return async ({ requester }) => ({ joined_rooms: await state.joinedRooms(requester) });
}
