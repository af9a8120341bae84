import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

/** `timeout` is for other servers, which are not asked. */
export function claimKeys(keys: KeyServices): Handler<"claimKeys"> {
  return async ({ requester, body }) => {
    return { status: 200, body: await keys.claims.claim(requester.userNid, body.one_time_keys) };
  };
}
