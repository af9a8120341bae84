import { MatrixError } from "@botschaft/protocol/errors";
import type { Receipts } from "../../ephemeral/index.ts";
import type { Rooms } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function postReceipt(receipts: Receipts, rooms: Rooms): Handler<"postReceipt"> {
  return async ({ path, body, requester }) => {
    const { receiptType: type, eventId } = path;
    const { view } = await rooms.getJoined(getRoomId(path.roomId), requester);
    const receipt = { userNid: requester.userNid, view, eventId };
    if (type !== "m.fully_read") await receipts.mark(receipt, type, body.thread_id);
    else {
      if (body.thread_id !== undefined) throw new MatrixError("M_INVALID_PARAM", "A read marker stands in no thread.");
      await receipts.markFullyRead(receipt);
    }
    return {};
  };
}
