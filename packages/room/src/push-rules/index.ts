export type { PushContext } from "./conditions.ts";
export { defaultPushRules } from "./default-rules.ts";
export { evaluate } from "./evaluate.ts";
export { type MaskContext, maskOf } from "./mask.ts";
export { maskBits } from "./mask-bits.ts";
export { decide, type MaskTable, maskTableFor } from "./mask-table.ts";
export { type Mentions, mentionKeyOf, mentionKeysIn, mentionsIn } from "./mentions.ts";
export type { PushOutcome } from "./outcome.ts";
export {
  type PushAction,
  type PushCondition,
  type PushRule,
  type PushRuleKind,
  type PushRuleset,
  pushRuleKinds,
  type Tweak,
} from "./rules.ts";
