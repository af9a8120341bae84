import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { backupInfo } from "./backup-bodies.ts";

export function getRoomKeysVersion(keys: KeyServices): Handler<"getRoomKeysVersion"> {
  return async ({ requester, path }) => backupInfo(await keys.backups.get(requester.userNid, path.version));
}
