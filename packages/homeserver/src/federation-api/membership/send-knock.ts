import type { JsonObject } from "@botschaft/protocol/json";
import type { MembershipReceipt } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function sendKnock(receipt: MembershipReceipt): FederationHandler<"sendKnock"> {
  return async ({ path, body, origin }) => ({
    knock_room_state: await receipt.knock({ ...path, pdu: body as JsonObject }, origin),
  });
}
