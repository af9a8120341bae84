import { canKick } from "../power/index.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { MemberCase } from "./subject.ts";

/** https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 5.5 */
export function checkLeave({ event, view, rules, target }: MemberCase): Verdict {
  const membership = view.membershipOf(target);

  // 5.5.1 Who is in, invited or (from version 7 on) knocking may go.
  if (event.sender === target) {
    const present = membership === "join" || membership === "invite" || (membership === "knock" && rules.auth.knocking);
    return present ? allow : refuse("leave-not-there", "The user is not in the room");
  }

  // 5.5.2 Who sends somebody else away is in the room.
  if (view.membershipOf(event.sender) !== "join")
    return refuse("kick-sender-not-joined", "The sender is not in the room");

  // 5.5.3 To take back a ban takes the right to ban,
  if (membership === "ban" && view.power.userLevel(event.sender) < view.power.ban) {
    return refuse("unban-level", "The sender may not take back bans");
  }

  // 5.5.4 and 5.5.5 and like every kick the right to kick, and a level above the target's.
  return canKick(view.power, event.sender, target)
    ? allow
    : refuse("kick-level", "The sender may not remove this user from the room");
}
