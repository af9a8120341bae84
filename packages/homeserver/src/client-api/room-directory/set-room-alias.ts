import type { RoomAliases } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomAlias, getRoomId } from "../room-ids.ts";

export function setRoomAlias(aliases: RoomAliases): Handler<"setRoomAlias"> {
  return async ({ path, body, requester }) => {
    await aliases.set(requester, getRoomAlias(path.roomAlias), getRoomId(body.room_id));
    return {};
  };
}
