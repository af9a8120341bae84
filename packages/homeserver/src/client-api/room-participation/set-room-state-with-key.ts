import { type Rooms, setState } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function setRoomStateWithKey(rooms: Rooms): Handler<"setRoomStateWithKey"> {
  return async ({ path, body, requester: sender }) => {
    const { eventType: type, stateKey } = path;
    const { eventId } = await setState(rooms, {
      sender,
      roomId: getRoomId(path.roomId),
      type,
      stateKey,
      content: body,
    });
    return { event_id: eventId };
  };
}
