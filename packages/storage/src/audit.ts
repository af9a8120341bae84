import { type AuditGuard, AuditTable } from "@botschaft/platform/audit";

/** The record of administrators' acts. */
export const audit = new AuditTable("audit");

export function ifAccountMade(userNid: number): AuditGuard {
  return {
    name: "account",
    condition: "EXISTS (SELECT FROM account WHERE user_nid = $8 AND created_ts = $2)",
    values: [userNid],
  };
}

export function ifInvitationWithdrawn(invitationNid: number): AuditGuard {
  return {
    name: "withdrawn_invitation",
    condition: "EXISTS (SELECT FROM invitation WHERE invitation_nid = $8 AND withdrawn_ts = $2)",
    values: [invitationNid],
  };
}
