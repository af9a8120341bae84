import type { AccountServices } from "../../accounts/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";

export function requestOpenIdToken({ openIdTokens, identity }: AccountServices): Handler<"requestOpenIdToken"> {
  return async ({ path, requester }) => {
    refuseOthers(path.userId, requester);
    const { token, expiresIn } = await openIdTokens.make(requester.userNid);
    return {
      access_token: token,
      token_type: "Bearer",
      matrix_server_name: identity.serverName,
      expires_in: expiresIn,
    };
  };
}
