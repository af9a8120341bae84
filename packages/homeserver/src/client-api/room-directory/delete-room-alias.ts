import type { RoomAliases } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomAlias } from "../room-ids.ts";

export function deleteRoomAlias(aliases: RoomAliases): Handler<"deleteRoomAlias"> {
  return async ({ path, requester }) => {
    await aliases.delete(requester, getRoomAlias(path.roomAlias));
    return {};
  };
}
