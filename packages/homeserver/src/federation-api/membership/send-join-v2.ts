import type { JsonObject } from "@botschaft/protocol/json";
import type { MembershipReceipt } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function sendJoinV2(receipt: MembershipReceipt): FederationHandler<"sendJoinV2"> {
  return async ({ path, body, origin }) => {
    const { event, state, authChain } = await receipt.join({ ...path, pdu: body as JsonObject }, origin);
    return { event, state, auth_chain: authChain, members_omitted: false };
  };
}
