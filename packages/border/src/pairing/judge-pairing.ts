import type { Verdict } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import { areSameKeys, type PartnerKey } from "./claims.ts";
import type { Invitation, Standing } from "./ports.ts";

type Candidate = { readonly server: ServerName; readonly keys: readonly PartnerKey[] };

/** Whether an answer to an invitation comes in time and from the only one who answers it. */
export function judgeInvitation(invitation: Invitation, server: ServerName, now: number): Verdict {
  if (invitation.withdrawnTs !== undefined) return refuse("pairing-withdrawn", "The code was withdrawn");
  if (invitation.usedBy !== undefined && invitation.usedBy !== server)
    return refuse("pairing-used", "The code was used already; each is for one server, once");
  if (invitation.expiresTs <= now) return refuse("pairing-expired", "The code has expired");
  return { ok: true };
}

/** Whether a code may make a partner of a server: it undoes nothing that somebody decided about that server. */
export function judgeStanding(standing: Standing | undefined, { server, keys }: Candidate): Verdict {
  if (standing?.state === "cut") return refuse("partner-cut", `${server} is cut off here; it has to be restored first`);
  if (standing?.state === "stopped")
    return refuse("partner-stopped", `${server} is stopped here; its digits have to be compared, or it removed, first`);
  if (standing?.state === "connected" && !areSameKeys(standing.keys, keys))
    return refuse("pairing-keys", `${server} is a partner already, with other keys`);
  return { ok: true };
}

/** The same server answers again, with the same keys: our answer may have got lost on the way. */
export function isRepeated(invitation: Invitation, standing: Standing | undefined, candidate: Candidate): boolean {
  const { server, keys } = candidate;
  return invitation.usedBy === server && standing?.state === "connected" && areSameKeys(standing.keys, keys);
}

export function refuse(rule: string, why: string): Verdict & { readonly ok: false } {
  return { ok: false, rule, why };
}
