import { globMatches } from "./glob.ts";
import { maskBitOf, maskBits } from "./mask-bits.ts";
import { outcomeOf, type PushOutcome, silence } from "./outcome.ts";
import { type PushCondition, type PushRule, type PushRuleKind, type PushRuleset, pushRuleKinds } from "./rules.ts";

/**
 * A reader's rules for one room as sets of mask bits. PostgreSQL counts what is unread with the same arithmetic that
 * `decide` does, `m` being `mask & :enabled`:
 *
 *     count(*) FILTER (WHERE (m & -m) & :notify <> 0), count(*) FILTER (WHERE (m & -m) & :highlight <> 0)
 *
 * `m & -m` leaves the lowest bit: the first of the reader's rules that matched. An event whose mask is 0 never counts,
 * so the index over events may leave it out.
 */
export type MaskTable = {
  /** Bits of the rules that count at all. */
  readonly enabled: number;
  /** Those of them that notify. */
  readonly notify: number;
  /** Those of them that notify and highlight. */
  readonly highlight: number;
  /**
   * The reader has rules that no mask tells (keywords, senders, a room of which everything notifies): each event is
   * `evaluate`d for them when it arrives, and where the outcome is not that of `decide`, it is kept for them.
   * Whoever is among the `mentionsIn` an event is evaluated too, whatever their rules.
   */
  readonly ownRules: boolean;
};

/** https://spec.matrix.org/v1.19/client-server-api/#push-rules; a room that was muted as a whole is told by its table. */
export function maskTableFor(rules: PushRuleset, roomId: string): MaskTable {
  const table = { enabled: 0, notify: 0, highlight: 0, ownRules: false };
  for (const kind of pushRuleKinds) {
    for (const rule of rules[kind]) {
      if (!rule.enabled) continue;
      const bit = rule.default ? maskBitOf(rule.rule_id) : undefined;
      if (bit !== undefined) addBits(table, bit, outcomeOf(rule.actions));
      // The other default rules ask who the reader is, but one that asks nothing.
      else if (rule.default && rule.rule_id !== ".m.rule.master") continue;
      else {
        const scope = scopeOf(kind, rule, roomId);
        if (scope === "everything") return withRest(table, outcomeOf(rule.actions));
        if (scope === "some") table.ownRules = true;
      }
    }
  }
  return table;
}

/** What a reader's table makes of an event's mask: the outcome that is counted without a row of theirs. */
export function decide(mask: number, table: MaskTable): PushOutcome {
  const enabled = mask & table.enabled;
  const first = enabled & -enabled;
  if ((first & table.notify) === 0) return silence;
  return { notify: true, highlight: (first & table.highlight) !== 0 };
}

type Draft = { -readonly [Key in keyof MaskTable]: MaskTable[Key] };

function addBits(table: Draft, bits: number, outcome: PushOutcome): void {
  const added = bits & ~table.enabled;
  table.enabled |= added;
  if (outcome.notify) table.notify |= added;
  if (outcome.highlight) table.highlight |= added;
}

const allBits = Object.values(maskBits).reduce((all, bit) => all | bit, 0);

/** A rule that matches everything decides all that no rule before it did. */
function withRest(table: Draft, outcome: PushOutcome): MaskTable {
  if (!outcome.notify) return table;
  // Rules behind it never come to speak: all bits above those so far mean this rule.
  const seen = 32 - Math.clz32(table.enabled);
  addBits(table, allBits & ~(2 ** seen - 1), outcome);
  // Events without any of these bits are told by no mask.
  return { ...table, ownRules: true };
}

type Scope = "everything" | "some" | "nothing";

/** What of a room's events a rule matches, as far as the room alone tells. */
function scopeOf(kind: PushRuleKind, rule: PushRule, roomId: string): Scope {
  if (kind === "room") return rule.rule_id === roomId ? "everything" : "nothing";
  if (kind === "content" || kind === "sender") return "some";
  const scopes = (rule.conditions ?? []).map((condition) => scopeOfCondition(condition, roomId));
  if (scopes.includes("nothing")) return "nothing";
  return scopes.includes("some") ? "some" : "everything";
}

function scopeOfCondition({ kind, key, pattern }: PushCondition, roomId: string): Scope {
  if (kind !== "event_match" || key !== "room_id") return "some";
  return pattern !== undefined && globMatches(pattern, roomId) ? "everything" : "nothing";
}
