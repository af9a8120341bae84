import { canRedactOthers } from "../power/index.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { AuthSubject } from "./subject.ts";
import type { AuthView } from "./view.ts";

/** https://spec.matrix.org/v1.19/rooms/v1/#authorisation-rules, rule 11, of versions 1 and 2 */
export function checkRedaction(event: AuthSubject, view: AuthView): Verdict {
  // 11.1 With the level, everything may be redacted.
  if (canRedactOthers(view.power, event.sender)) return allow;
  // One that says no target is let in, @COMPAT(Synapse): it redacts nothing.
  if (typeof event.redacts !== "string") return allow;
  // 11.2 Without it, what comes from the same server, as the ids of the two events tell. One that is about to be made
  // gets an id of its sender's server.
  const server = serverOf(event.event_id ?? event.sender);
  return server !== undefined && server === serverOf(event.redacts) ? allow : elsewhere;
}

const elsewhere = refuse("redaction-server", "The sender may redact events of their own server only");

function serverOf(id: string): string | undefined {
  const colon = id.indexOf(":");
  return colon < 0 ? undefined : id.slice(colon + 1);
}
