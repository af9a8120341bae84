import type { JsonObject } from "@botschaft/protocol/json";
import type { KeyServices } from "../../keys/index.ts";
import type { Handler } from "../operation.ts";

export function uploadCrossSigningSignatures(keys: KeyServices): Handler<"uploadCrossSigningSignatures"> {
  return async ({ requester, body }) => ({ failures: await keys.signatures.upload(requester, body as JsonObject) });
}
