import type { ThirdPartyInvites } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function exchangeThirdPartyInvite(invites: ThirdPartyInvites): FederationHandler<"exchangeThirdPartyInvite"> {
  return async ({ path, body, origin }) => {
    await invites.take(path.roomId, body, origin);
    return {};
  };
}
