import type { RoomAliases } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function getLocalAliases(aliases: RoomAliases): Handler<"getLocalAliases"> {
  return async ({ path, requester }) => ({ aliases: await aliases.list(requester, getRoomId(path.roomId)) });
}
