import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

export function postRoomKeysVersion(keys: KeyServices): Handler<"postRoomKeysVersion"> {
  return async ({ requester, body }) => {
    const { algorithm, auth_data: authData } = body;
    return { version: await keys.backups.create(requester.userNid, { algorithm, authData }) };
  };
}
