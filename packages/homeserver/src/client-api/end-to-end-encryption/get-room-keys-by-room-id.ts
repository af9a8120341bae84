import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { sessionsOf } from "./backup-bodies.ts";

export function getRoomKeysByRoomId(keys: KeyServices): Handler<"getRoomKeysByRoomId"> {
  return async ({ requester, path: { roomId }, query }) => {
    return sessionsOf(await keys.backups.listKeys(requester.userNid, query.version, { roomId }));
  };
}
