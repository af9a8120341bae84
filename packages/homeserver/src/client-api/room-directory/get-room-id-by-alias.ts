import type { RoomAliases } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomAlias } from "../room-ids.ts";

export function getRoomIdByAlias(aliases: RoomAliases): Handler<"getRoomIdByAlias"> {
  return async ({ path }) => {
    const { roomId, servers } = await aliases.get(getRoomAlias(path.roomAlias));
    return { room_id: roomId, servers };
  };
}
