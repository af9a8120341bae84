/**
 * The bits of an event's mask, one for each default rule whose conditions ask nothing of the reader. They are stored
 * with the events (int4) and mean the same for ever. A lower bit is a rule of higher priority: of the bits whose rules
 * a reader has enabled, the lowest that is set is the rule that decides. Bit 31 is the sign and stays free; the gaps
 * are for rules that later specifications put in between.
 */
export const maskBits = {
  ".m.rule.suppress_notices": 1 << 1,
  ".m.rule.member_event": 1 << 4,
  ".m.rule.is_room_mention": 1 << 7,
  ".m.rule.roomnotif": 1 << 8,
  ".m.rule.tombstone": 1 << 10,
  ".m.rule.reaction": 1 << 12,
  ".m.rule.room.server_acl": 1 << 14,
  ".m.rule.suppress_edits": 1 << 16,
  ".m.rule.call": 1 << 21,
  ".m.rule.encrypted_room_one_to_one": 1 << 23,
  ".m.rule.room_one_to_one": 1 << 24,
  ".m.rule.message": 1 << 26,
  ".m.rule.encrypted": 1 << 27,
} as const;

const byRule: ReadonlyMap<string, number> = new Map(Object.entries(maskBits));

/** The bit of a default rule, undefined where its conditions ask who the reader is. */
export function maskBitOf(ruleId: string): number | undefined {
  return byRule.get(ruleId);
}
