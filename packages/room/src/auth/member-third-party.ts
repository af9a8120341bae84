import { isObject } from "@botschaft/protocol/json";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { MemberCase } from "./subject.ts";

/** https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules, rule 5.4.1 */
export function checkThirdPartyInvite({ event, view, facts, target }: MemberCase): Verdict {
  // 5.4.1.1 Who is banned is not invited.
  if (view.membershipOf(target) === "ban") return refuse("third-party-banned", "The user is banned from the room");

  // 5.4.1.2 The third party's word is there,
  const invite = event.content.third_party_invite;
  const signed = isObject(invite) ? invite.signed : undefined;
  if (!isObject(signed)) return refuse("third-party-unsigned", "The third party's invitation is not signed");

  // 5.4.1.3 names a user and a token,
  const { mxid, token } = signed;
  if (mxid === undefined || typeof token !== "string") {
    return refuse("third-party-incomplete", "The third party's invitation names no user or no token");
  }

  // 5.4.1.4 means this user,
  if (mxid !== target) return refuse("third-party-user", "The third party's invitation is for somebody else");

  // 5.4.1.5 and answers to an invitation of this room
  const announced = view.thirdPartyInvite(token);
  if (announced === undefined) return refuse("third-party-token", "The room knows no such invitation of a third party");

  // 5.4.1.6 by the same sender.
  if (announced.sender !== event.sender) return refuse("third-party-sender", "Somebody else sent the invitation");

  // 5.4.1.7 and 5.4.1.8 A key of that invitation signed it.
  return facts.thirdPartySigned === true
    ? allow
    : refuse("third-party-signature", "No key of the invitation signed the third party's word");
}
