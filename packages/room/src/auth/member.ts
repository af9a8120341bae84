import { refuse, type Verdict } from "../verdict.ts";
import { checkBan } from "./member-ban.ts";
import { checkInvite } from "./member-invite.ts";
import { checkJoin } from "./member-join.ts";
import { checkKnock } from "./member-knock.ts";
import { checkLeave } from "./member-leave.ts";
import type { Case } from "./subject.ts";

/** https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 5 */
export function checkMember(given: Case): Verdict {
  const { event, view, rules, facts } = given;

  // 5.1 It is about somebody and says their membership.
  if (event.state_key === undefined) return refuse("member-no-state-key", "A member event needs a state key");
  if (event.content.membership === undefined)
    return refuse("member-no-membership", "A member event needs a membership");

  // 5.2 (from version 8 on) Who is named as voucher, vouches with the signature of their server.
  const vouched = event.content.join_authorised_via_users_server !== undefined;
  if (rules.auth.restrictedJoins && vouched && facts.voucherSigned !== true) {
    return refuse("member-voucher-signature", "The server of the member who vouches for the join did not sign it");
  }

  const member = { event, view, rules, facts, target: event.state_key };
  switch (event.content.membership) {
    case "join": // 5.3
      return checkJoin(member);
    case "invite": // 5.4
      return checkInvite(member);
    case "leave": // 5.5
      return checkLeave(member);
    case "ban": // 5.6
      return checkBan(member);
    case "knock": // 5.7 (from version 7 on)
      return rules.auth.knocking ? checkKnock(member) : unknownMembership;
    default: // 5.8
      return unknownMembership;
  }
}

const unknownMembership = refuse("member-unknown", "The membership is not known");
