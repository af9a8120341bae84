import { forget, type Rooms } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function forgetRoom(rooms: Rooms): Handler<"forgetRoom"> {
  return async ({ path, requester }) => {
    await forget(rooms, requester, getRoomId(path.roomId));
    return {};
  };
}
