import type { Receipts } from "../../ephemeral/index.ts";
import type { Rooms } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function setReadMarker(receipts: Receipts, rooms: Rooms): Handler<"setReadMarker"> {
  return async ({ path, body, requester }) => {
    const { view } = await rooms.getJoined(getRoomId(path.roomId), requester);
    const { "m.fully_read": marker, "m.read": read, "m.read.private": readPrivately } = body;
    const at = (eventId: string) => ({ userNid: requester.userNid, view, eventId });
    await Promise.all([
      marker === undefined ? undefined : receipts.markFullyRead(at(marker)),
      read === undefined ? undefined : receipts.mark(at(read), "m.read"),
      readPrivately === undefined ? undefined : receipts.mark(at(readPrivately), "m.read.private"),
    ]);
    return {};
  };
}
