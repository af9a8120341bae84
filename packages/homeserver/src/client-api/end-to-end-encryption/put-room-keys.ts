import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { keysOfRoom } from "./backup-bodies.ts";

export function putRoomKeys(keys: KeyServices): Handler<"putRoomKeys"> {
  return ({ requester, query, body }) => {
    const saved = Object.entries(body.rooms).flatMap(([roomId, room]) => keysOfRoom(roomId, room));
    return keys.backups.putKeys(requester.userNid, query.version, saved);
  };
}
