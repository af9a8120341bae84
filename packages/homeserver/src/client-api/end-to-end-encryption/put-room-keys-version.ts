import { MatrixError } from "@botschaft/protocol/errors";
import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

export function putRoomKeysVersion(keys: KeyServices): Handler<"putRoomKeysVersion"> {
  return async ({ requester, path, body }) => {
    const { algorithm, auth_data: authData, version = path.version } = body;
    if (version !== path.version) throw new MatrixError("M_INVALID_PARAM", "The body names another version");
    await keys.backups.update(requester.userNid, version, { algorithm, authData });
    return {};
  };
}
