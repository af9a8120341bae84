import type { OpenIdTokens } from "../../accounts/index.ts";
import type { FederationHandler } from "../operation.ts";

export function exchangeOpenIdToken(tokens: OpenIdTokens): FederationHandler<"exchangeOpenIdToken"> {
  return async ({ query }) => ({ sub: await tokens.getUser(query.access_token) });
}
