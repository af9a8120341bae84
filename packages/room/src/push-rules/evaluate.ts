import type { JsonObject } from "@botschaft/protocol/json";
import { conditionHolds, matchesProperty, type PushContext } from "./conditions.ts";
import { legacyMentionRules } from "./default-rules.ts";
import { hasMentions } from "./mentions.ts";
import { outcomeOf, type PushOutcome, silence } from "./outcome.ts";
import { type PushRule, type PushRuleKind, type PushRuleset, pushRuleKinds } from "./rules.ts";

/**
 * What a reader's rules make of an event: the actions of the first enabled rule that matches, silence where none does.
 * The event is as clients see it, with its `room_id`. Nobody is notified of their own events.
 * https://spec.matrix.org/v1.19/client-server-api/#push-rules
 */
export function evaluate(rules: PushRuleset, event: JsonObject, context: PushContext): PushOutcome {
  if (event.sender === context.reader) return silence;
  const mentions = hasMentions(event);
  for (const kind of pushRuleKinds) {
    const rule = rules[kind].find(
      (rule) =>
        rule.enabled &&
        !(mentions && rule.default && legacyMentionRules.has(rule.rule_id)) &&
        ruleMatches(kind, rule, event, context),
    );
    if (rule !== undefined) return outcomeOf(rule.actions);
  }
  return silence;
}

function ruleMatches(kind: PushRuleKind, rule: PushRule, event: JsonObject, context: PushContext): boolean {
  switch (kind) {
    case "content":
      return matchesProperty("content.body", rule.pattern, event);
    case "room":
      return event.room_id === rule.rule_id;
    case "sender":
      return event.sender === rule.rule_id;
    default:
      return (rule.conditions ?? []).every((condition) => conditionHolds(condition, event, context));
  }
}
