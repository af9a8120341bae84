import { knock, type Rooms, resolveRoom } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomIdOrAlias, serversIn } from "../room-ids.ts";

export function knockRoom(rooms: Rooms): Handler<"knockRoom"> {
  return async ({ path, query, body, requester }) => {
    const { roomId, servers } = await resolveRoom(rooms, getRoomIdOrAlias(path.roomIdOrAlias), serversIn(query.via));
    await knock(rooms, { sender: requester, roomId, via: servers, reason: body.reason });
    return { room_id: roomId };
  };
}
