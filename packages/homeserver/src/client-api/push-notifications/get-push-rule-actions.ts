import type { PushRules } from "../../push/index.ts";
import type { Handler } from "../operation.ts";

export function getPushRuleActions(pushRules: PushRules): Handler<"getPushRuleActions"> {
  return ({ path, requester }) => ({
    actions: pushRules.get(requester.userId, path.kind, path.ruleId).actions,
  });
}
