import { allow, refuse, type Verdict } from "../verdict.ts";
import type { AuthSubject } from "./subject.ts";

/** https://spec.matrix.org/v1.19/rooms/v3/#authorisation-rules, rule 4, of versions 1 to 5 */
export function checkAliases(event: AuthSubject): Verdict {
  // 4.1 It is a state event.
  if (event.state_key === undefined) return refuse("aliases-no-state-key", "Aliases need a state key");
  // 4.2 Its state key is the sender's server.
  if (event.sender.slice(event.sender.indexOf(":") + 1) !== event.state_key) {
    return refuse("aliases-server", "A server may set its own aliases only");
  }
  // 4.3 Then it is allowed.
  return allow;
}
