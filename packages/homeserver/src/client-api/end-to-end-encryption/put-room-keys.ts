import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { keysOfRooms } from "./backup-bodies.ts";

export function putRoomKeys(keys: KeyServices): Handler<"putRoomKeys"> {
  return ({ requester, query, body }) => {
    return keys.backups.putKeys(requester.userNid, query.version, keysOfRooms(body.rooms));
  };
}
