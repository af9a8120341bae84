import type { ServerName } from "@botschaft/protocol/ids";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { Claim } from "./parse-authorization.ts";

/**
 * What can be judged before the sender's key is at hand. Whoever signs for another server's eyes must not be heard
 * here; whoever names nobody has signed our name, or the signature will not fit.
 * https://spec.matrix.org/v1.19/server-server-api/#request-authentication
 */
export function checkClaim({ origin, destination }: Claim, us: ServerName): Verdict {
  if (origin === us) return refuse("origin", "This server does not send itself requests");
  if (destination !== undefined && destination !== us)
    return refuse("destination", `The request was signed for ${destination}`);
  return allow;
}
