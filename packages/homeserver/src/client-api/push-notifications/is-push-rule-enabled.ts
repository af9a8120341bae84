import type { PushRules } from "../../push/index.ts";
import type { Handler } from "../operation.ts";

export function isPushRuleEnabled(pushRules: PushRules): Handler<"isPushRuleEnabled"> {
  return ({ path, requester }) => ({
    enabled: pushRules.get(requester.userId, path.kind, path.ruleId).enabled,
  });
}
