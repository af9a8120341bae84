import type { JsonObject } from "@botschaft/protocol/json";
import type { MembershipReceipt } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function sendLeaveV2(receipt: MembershipReceipt): FederationHandler<"sendLeaveV2"> {
  return async ({ path, body, origin }) => {
    await receipt.leave({ ...path, pdu: body as JsonObject }, origin);
    return {};
  };
}
