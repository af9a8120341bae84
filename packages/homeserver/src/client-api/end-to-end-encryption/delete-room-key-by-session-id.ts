import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

export function deleteRoomKeyBySessionId(keys: KeyServices): Handler<"deleteRoomKeyBySessionId"> {
  return ({ requester, path: { roomId, sessionId }, query }) => {
    return keys.backups.deleteKeys(requester.userNid, query.version, { roomId, sessionId });
  };
}
