import type { Typing } from "../../ephemeral/index.ts";
import type { Rooms } from "../../rooms/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

/** Where a client does not say how long. */
const usualMs = 30_000;

export function setTyping(typing: Typing, rooms: Rooms): Handler<"setTyping"> {
  return async ({ path, body, requester }) => {
    refuseOthers(path.userId, requester);
    const { view } = await rooms.getJoined(getRoomId(path.roomId), requester);
    const change = { ...requester, roomNid: view.roomNid };
    const timeoutMs = body.timeout ?? usualMs;
    if (body.typing && timeoutMs > 0) typing.start(change, timeoutMs);
    else typing.stop(change);
    return {};
  };
}
