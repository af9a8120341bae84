import type { Transactions } from "../../streams/transactions.ts";
import type { ToDevice } from "../../to-device/index.ts";
import { type Handler, scopeOf } from "../operation.ts";

export function sendToDevice(toDevice: ToDevice, transactions: Transactions): Handler<"sendToDevice"> {
  return async (request) => {
    const { path, body, requester } = request;
    await transactions.run(scopeOf(request, path.txnId), async (record) => {
      const { userNid: senderNid, userId: senderId } = requester;
      const { messages } = body;
      await toDevice.send({ senderNid, senderId, type: path.eventType, messages, record: () => record() });
      return {};
    });
    return {};
  };
}
