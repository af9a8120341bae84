import { allow, refuse, type Verdict } from "../verdict.ts";
import type { MemberCase } from "./subject.ts";

/** https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 5.7 */
export function checkKnock({ event, view, rules, target }: MemberCase): Verdict {
  // 5.7.1 The room takes knocks.
  const { join_rule } = view.joinRule;
  if (join_rule !== "knock" && !(join_rule === "knock_restricted" && rules.auth.knockRestricted)) {
    return refuse("knock-rule", "The join rules of the room do not let people knock");
  }

  // 5.7.2 People knock for themselves.
  if (event.sender !== target) return refuse("knock-for-another", "Nobody can knock for somebody else");

  // 5.7.3 and 5.7.4 Who is banned, invited or in cannot knock.
  const membership = view.membershipOf(event.sender);
  const settled = membership === "ban" || membership === "invite" || membership === "join";
  return settled ? refuse("knock-settled", `The user's membership is ${membership}`) : allow;
}
