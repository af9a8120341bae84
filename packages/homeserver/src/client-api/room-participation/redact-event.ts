import { type Rooms, redactEvent as redact } from "../../rooms/index.ts";
import type { Transactions } from "../../streams/transactions.ts";
import { type Handler, scopeOf } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function redactEvent(rooms: Rooms, transactions: Transactions): Handler<"redactEvent"> {
  return async (request) => {
    const { path, body, requester: sender } = request;
    const roomId = getRoomId(path.roomId);
    const { eventId } = await transactions.run(scopeOf(request, path.txnId), (record) =>
      redact(rooms, { sender, isOwnOnly: sender.isSuspended, roomId, redacts: path.eventId, content: body, record }),
    );
    return { event_id: eventId as string };
  };
}
