import type { PublicRooms } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function getRoomVisibilityOnDirectory(directory: PublicRooms): Handler<"getRoomVisibilityOnDirectory"> {
  return async ({ path }) => {
    const isListed = await directory.isListed(getRoomId(path.roomId));
    return { visibility: isListed ? "public" : "private" };
  };
}
