import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { sessionsOf } from "./backup-bodies.ts";

export function getRoomKeys(keys: KeyServices): Handler<"getRoomKeys"> {
  return async ({ requester, query }) => {
    const found = await keys.backups.listKeys(requester.userNid, query.version, {});
    const byRoom = Map.groupBy(found, ({ roomId }) => roomId);
    return { rooms: Object.fromEntries([...byRoom].map(([roomId, ofRoom]) => [roomId, sessionsOf(ofRoom)])) };
  };
}
