import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";
import { timeoutOf } from "./remote-timeout.ts";

export function claimKeys(keys: KeyServices): Handler<"claimKeys"> {
  return async ({ requester, body }) => {
    const { one_time_keys, timeout } = body;
    return { status: 200, body: await keys.claims.claim(requester.userNid, one_time_keys, timeoutOf(timeout)) };
  };
}
