import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { backupKey } from "./backup-bodies.ts";

export function putRoomKeyBySessionId(keys: KeyServices): Handler<"putRoomKeyBySessionId"> {
  return ({ requester, path, query, body }) => {
    const key = backupKey(path.roomId, path.sessionId, body);
    return keys.backups.putKeys(requester.userNid, query.version, [key]);
  };
}
