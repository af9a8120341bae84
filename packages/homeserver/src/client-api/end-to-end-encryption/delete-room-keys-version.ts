import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

export function deleteRoomKeysVersion(keys: KeyServices): Handler<"deleteRoomKeysVersion"> {
  return async ({ requester, path }) => {
    await keys.backups.delete(requester.userNid, path.version);
    return {};
  };
}
