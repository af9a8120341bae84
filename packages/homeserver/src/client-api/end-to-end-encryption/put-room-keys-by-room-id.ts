import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { keysOfRoom } from "./backup-bodies.ts";

export function putRoomKeysByRoomId(keys: KeyServices): Handler<"putRoomKeysByRoomId"> {
  return ({ requester, path, query, body }) => {
    return keys.backups.putKeys(requester.userNid, query.version, keysOfRoom(path.roomId, body));
  };
}
