/** Integers stay inside; what others are given is text. */
export function invitationIdOf(invitationNid: number): string {
  return invitationNid.toString(36);
}

/** Undefined for a text that is no id of ours. */
export function parseInvitationId(text: string): number | undefined {
  const nid = Number.parseInt(text, 36);
  return Number.isSafeInteger(nid) && invitationIdOf(nid) === text ? nid : undefined;
}
