import { edgeId } from "../event/edges.ts";
import { canInvite, creatorsOf } from "../power/index.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { MemberCase } from "./subject.ts";

/** https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 5.3 */
export function checkJoin(given: MemberCase): Verdict {
  const { event, view, rules, target } = given;

  // 5.3.1 The creator joins right after creating the room.
  if (isFirstJoin(given)) return allow;

  // 5.3.2 People join for themselves.
  if (event.sender !== target) return refuse("join-for-another", "Nobody can join for somebody else");

  // 5.3.3 Who is banned stays out.
  const membership = view.membershipOf(target);
  if (membership === "ban") return refuse("join-banned", "The user is banned from the room");

  const { join_rule } = view.joinRule;
  const isMember = membership === "join" || membership === "invite";

  // 5.3.4 By invitation (or, from version 7 on, knock): who is invited or already in.
  if (join_rule === "invite" || (join_rule === "knock" && rules.auth.knocking)) return isMember ? allow : notInvited;

  // 5.3.5 (from version 8 on) Restricted: also for whom a member vouches who may invite.
  if (isRestricted(given)) return isMember || isVouchedFor(given) ? allow : notVouchedFor;

  // 5.3.6 Public: everybody.
  if (join_rule === "public") return allow;

  // 5.3.7 No other rule lets anybody in.
  return refuse("join-rule", "The join rules of the room let nobody in");
}

const notInvited = refuse("join-not-invited", "The user is not invited to the room");
const notVouchedFor = refuse(
  "join-restricted",
  "The user is not invited, and no member who may invite vouches for them",
);

function isFirstJoin({ event, view, rules, target }: MemberCase): boolean {
  const [first, ...more] = event.prev_events;
  if (more.length > 0 || first === undefined || view.create === undefined) return false;
  if (edgeId(first) !== view.create.eventId) return false;
  // The first of the creators: additional ones join as everybody does.
  return creatorsOf(view.create, rules)[0] === target;
}

function isRestricted({ view, rules }: MemberCase): boolean {
  const { join_rule } = view.joinRule;
  if (join_rule === "restricted") return rules.auth.restrictedJoins;
  return join_rule === "knock_restricted" && rules.auth.knockRestricted;
}

function isVouchedFor({ event, view }: MemberCase): boolean {
  const voucher = event.content.join_authorised_via_users_server;
  if (typeof voucher !== "string") return false;
  return view.membershipOf(voucher) === "join" && canInvite(view.power, voucher);
}
