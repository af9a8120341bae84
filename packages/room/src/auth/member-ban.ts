import { canBan } from "../power/index.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { MemberCase } from "./subject.ts";

/** https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 5.6 */
export function checkBan({ event, view, target }: MemberCase): Verdict {
  // 5.6.1 The sender is in the room.
  if (view.membershipOf(event.sender) !== "join")
    return refuse("ban-sender-not-joined", "The sender is not in the room");

  // 5.6.2 and 5.6.3 The sender may ban, and stands above the target.
  return canBan(view.power, event.sender, target) ? allow : refuse("ban-level", "The sender may not ban this user");
}
