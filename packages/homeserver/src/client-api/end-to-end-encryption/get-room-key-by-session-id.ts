import { MatrixError } from "@botschaft/protocol/errors";
import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { keyFields } from "./backup-bodies.ts";

export function getRoomKeyBySessionId(keys: KeyServices): Handler<"getRoomKeyBySessionId"> {
  return async ({ requester, path: { roomId, sessionId }, query }) => {
    const [key] = await keys.backups.listKeys(requester.userNid, query.version, { roomId, sessionId });
    if (key === undefined) throw new MatrixError("M_NOT_FOUND", "The backup has no key of this session");
    return keyFields(key);
  };
}
