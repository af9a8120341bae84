import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

/** `timeout` is for other servers, which are not asked. */
export function queryKeys(keys: KeyServices): Handler<"queryKeys"> {
  return async ({ requester, body }) => ({ status: 200, body: await keys.query.query(requester, body.device_keys) });
}
