import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

export function uploadKeys(keys: KeyServices): Handler<"uploadKeys"> {
  return async ({ requester, body }) => ({ one_time_key_counts: await keys.upload.upload(requester, body) });
}
