import { canInvite } from "../power/index.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { checkThirdPartyInvite } from "./member-third-party.ts";
import type { MemberCase } from "./subject.ts";

/** https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 5.4 */
export function checkInvite(given: MemberCase): Verdict {
  const { event, view, target } = given;

  // 5.4.1 An invitation that a third party delivered has rules of its own.
  if (event.content.third_party_invite !== undefined) return checkThirdPartyInvite(given);

  // 5.4.2 The sender is in the room.
  if (view.membershipOf(event.sender) !== "join")
    return refuse("invite-sender-not-joined", "The sender is not in the room");

  // 5.4.3 The target is neither in it nor banned.
  const membership = view.membershipOf(target);
  if (membership === "join") return refuse("invite-joined", "The user is already in the room");
  if (membership === "ban") return refuse("invite-banned", "The user is banned from the room");

  // 5.4.4 and 5.4.5 The sender's level decides.
  return canInvite(view.power, event.sender) ? allow : refuse("invite-level", "The sender may not invite people");
}
