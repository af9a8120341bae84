import type { ResponseOf } from "@botschaft/protocol/contract";
import type { JsonObject } from "@botschaft/protocol/json";
import type { KeyServices } from "../../keys/index.ts";
import type { FederationHandler } from "../operation.ts";

type Answer = ResponseOf<"server-server", "claimUserEncryptionKeys">;

export function claimUserEncryptionKeys(keys: KeyServices): FederationHandler<"claimUserEncryptionKeys"> {
  return async ({ body, origin }) => {
    const one_time_keys = await keys.claims.claimHere(origin, body.one_time_keys as JsonObject);
    return { one_time_keys } as unknown as Answer;
  };
}
