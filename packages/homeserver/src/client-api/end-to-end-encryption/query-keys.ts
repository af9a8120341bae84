import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { timeoutOf } from "./remote-timeout.ts";

export function queryKeys(keys: KeyServices): Handler<"queryKeys"> {
  return async ({ requester, body }) => {
    return { status: 200, body: await keys.query.query(requester, body.device_keys, timeoutOf(body.timeout)) };
  };
}
