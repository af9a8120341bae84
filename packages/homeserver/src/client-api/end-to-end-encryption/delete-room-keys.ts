import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

export function deleteRoomKeys(keys: KeyServices): Handler<"deleteRoomKeys"> {
  return ({ requester, query }) => keys.backups.deleteKeys(requester.userNid, query.version, {});
}
