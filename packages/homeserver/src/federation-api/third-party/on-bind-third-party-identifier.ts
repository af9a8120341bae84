import type { BoundAddresses } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function onBindThirdPartyIdentifier(addresses: BoundAddresses): FederationHandler<"onBindThirdPartyIdentifier"> {
  return async ({ body }) => {
    await addresses.take(body.mxid, body.invites);
    return {};
  };
}
