import type { PublicRooms } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function setRoomVisibilityOnDirectory(directory: PublicRooms): Handler<"setRoomVisibilityOnDirectory"> {
  return async ({ path, body, requester }) => {
    await directory.setListed(requester, getRoomId(path.roomId), body.visibility !== "private");
    return {};
  };
}
