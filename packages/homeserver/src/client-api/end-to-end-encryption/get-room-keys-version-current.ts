import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { backupInfo } from "./backup-bodies.ts";

export function getRoomKeysVersionCurrent(keys: KeyServices): Handler<"getRoomKeysVersionCurrent"> {
  return async ({ requester }) => backupInfo(await keys.backups.getCurrent(requester.userNid));
}
