import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

export function deleteRoomKeysByRoomId(keys: KeyServices): Handler<"deleteRoomKeysByRoomId"> {
  return ({ requester, path: { roomId }, query }) =>
    keys.backups.deleteKeys(requester.userNid, query.version, { roomId });
}
