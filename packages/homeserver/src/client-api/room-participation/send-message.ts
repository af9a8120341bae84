import { MatrixError } from "@botschaft/protocol/errors";
import type { JsonObject } from "@botschaft/protocol/json";
import { type Rooms, redactEvent as redact, sendEvent } from "../../rooms/index.ts";
import type { Transactions } from "../../streams/transactions.ts";
import { type Handler, scopeOf } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function sendMessage(rooms: Rooms, transactions: Transactions): Handler<"sendMessage"> {
  return async (request) => {
    const { path, body, requester: sender } = request;
    const roomId = getRoomId(path.roomId);
    const { eventId } = await transactions.run(scopeOf(request, path.txnId), (record) =>
      path.eventType === "m.room.redaction"
        ? redact(rooms, { sender, roomId, redacts: redactsOf(body), content: body, record })
        : sendEvent(rooms, { sender, roomId, type: path.eventType, content: body, record }),
    );
    return { event_id: eventId as string };
  };
}

/** In every room version a client may name the target in the content. */
function redactsOf(body: JsonObject): string {
  const { redacts } = body;
  if (typeof redacts === "string") return redacts;
  throw new MatrixError("M_MISSING_PARAM", "A redaction needs `redacts`, the event that it is about.");
}
